namespace Occ.Support.Tests.Privacy;

/// <summary>Where the value of a cue stands: in each text the cue is the first word, and the last where the value comes first.</summary>
public sealed class CuedPlaceTests
{
    [Theory]
    [InlineData("is")]
    [InlineData("IS")]
    [InlineData("was")]
    [InlineData("are")]
    [InlineData("were")]
    [InlineData("as")]
    [InlineData("es")]
    [InlineData("era")]
    [InlineData("son")]
    [InlineData("est")]
    [InlineData("etait")]
    [InlineData("était")]
    [InlineData("sont")]
    [InlineData("is:")]
    [InlineData("is.")]
    [InlineData(":")]
    [InlineData("=")]
    [InlineData("：")]
    [InlineData("＝")]
    [InlineData("→")]
    [InlineData("->")]
    [InlineData("-")]
    [InlineData("是")]
    [InlineData("为")]
    [InlineData("為")]
    [InlineData("成")]
    [InlineData("は")]
    [InlineData("が")]
    [InlineData("を")]
    [InlineData("은")]
    [InlineData("는")]
    [InlineData("이")]
    [InlineData("가")]
    [InlineData("를")]
    [InlineData("을")]
    public void A_verb_or_a_mark_announces_a_value(string connector)
    {
        Assert.Equal("Hunter22", Behind("password", $" we {connector} Hunter22"));
        var isWord = char.IsLetter(connector[0]) && connector[0] < '\u3000';
        Assert.Equal((isWord && char.IsLetter(connector[^1])) || connector == "-" ? null : "Hunter22", Behind("password", $" we {connector}Hunter22"));
        Assert.Equal((isWord && connector[^1] != ':') || connector[0] == '-' ? null : "Hunter22", Behind("password", $" we{connector} Hunter22"));
    }

    [Theory]
    [InlineData("of")]
    [InlineData("no")]
    [InlineData("/")]
    [InlineData("é")]
    [InlineData("之")]
    public void Other_words_announce_no_password(string word) => Assert.Null(Behind("password", $" we {word} Hunter22"));

    [Theory]
    [InlineData("no")]
    [InlineData("nr")]
    [InlineData("num")]
    [InlineData("number")]
    [InlineData("número")]
    [InlineData("numero")]
    [InlineData("numéro")]
    [InlineData("n°")]
    [InlineData("nº")]
    [InlineData("No.")]
    [InlineData("ID:")]
    public void A_number_of_a_document_may_be_announced_as_such(string word) => Assert.Equal("EA0748510", Behind("passport", $" we {word} EA0748510"));

    [Theory]
    [InlineData(".,;?!\n。，、；？！[", " we{0} is Hunter22")]
    public void A_sentence_mark_ends_the_announcement(string marks, string text) =>
        Assert.All(marks, m => Assert.Null(Behind("password", text.Replace("{0}", $"{m}", StringComparison.Ordinal))));

    [Theory]
    [InlineData("\nHunter22", "Hunter22")]
    [InlineData(" Hunter22", "Hunter22")]
    [InlineData("\n\nis Hunter22", null)]
    [InlineData(",Hunter22", null)]
    [InlineData(": [password]", null)]
    [InlineData(":", null)]
    [InlineData(" we -", null)]
    [InlineData(" of mine was reset and is Hunter22", null)]
    [InlineData(" of my very own old good wallet fromm is Hunter22", null)]
    [InlineData(" of my very own old good wallet from is Hunter22", "Hunter22")]
    public void A_password_stands_within_a_sentence_of_its_cue(string text, string? value) => Assert.Equal(value, Behind("password", text));

    [Fact]
    public void Any_opening_marks_may_stand_before_a_value()
    {
        Assert.All(" \t\r\n\u3000了\"'“‘「『«`*(（<>_", o => Assert.Equal("Hunter22", Behind("password", $":{o}Hunter22")));
        Assert.Equal("Hunter22", Behind("password", ":" + new string(' ', 200) + "Hunter22"));
        Assert.Null(Behind("password", ":" + new string(' ', 201) + "Hunter22"));
    }

    [Theory]
    [InlineData(" is 1234", "1234")]
    [InlineData(" x is 1234", "1234")]
    [InlineData(" xy is 1234", null)]
    [InlineData("\"'”’*)_ is 1234", "1234")]
    [InlineData("~/ is 1234", null)]
    public void Digits_are_a_password_close_to_its_cue(string text, string? value) => Assert.Equal(value, Behind("password", text));

    [Theory]
    [InlineData("otp", 30, true)]
    [InlineData("otp", 31, false)]
    [InlineData("totp", 30, true)]
    [InlineData("pin", 30, false)]
    public void A_lone_number_of_six_digits_is_the_code_within_30_characters(string cue, int distance, bool isFound)
    {
        Assert.Equal(isFound ? "482193" : null, Behind(cue, new string('~', distance) + "482193"));
        Assert.Null(Behind(cue, new string('~', distance - 1) + "x482193"));
        Assert.Null(Behind(cue, new string('~', distance) + "482193", isBarren: true));
    }

    [Fact]
    public void In_a_long_row_of_cues_only_what_is_close_counts()
    {
        Assert.Equal("Hunter22", Behind("password", " of us is Hunter22", isBarren: true));
        Assert.Null(Behind("password", " of us all is Hunter22", isBarren: true));
        Assert.Null(Before("Hunter22 is my ", "password", isBarren: true));
    }

    [Fact]
    public void A_cue_that_announces_the_value_itself_takes_it() => Assert.Null(Behind("密码", "和密码是Hunter22"));

    [Theory]
    [InlineData("Hunter22 is my ", "password", "Hunter22")]
    [InlineData("use Hunter22 is our ", "password", "Hunter22")]
    [InlineData("\"Hunter22\" is my ", "password", "Hunter22")]
    [InlineData("Hunter22' is my ", "password", "Hunter22")]
    [InlineData("“Hunter22” is my ", "password", "Hunter22")]
    [InlineData("`Hunter22` is my ", "password", "Hunter22")]
    [InlineData("「Hunter22」 is my ", "password", "Hunter22")]
    [InlineData("Hunter22是我的", "密码", "Hunter22")]
    [InlineData("4821 is my ", "pin", "4821")]
    [InlineData("482193 is my ", "otp", "482193")]
    [InlineData("482193 is my ", "code", "482193")]
    [InlineData("abcdefghij123456 is my ", "apikey", "abcdefghij123456")]
    [InlineData("5123456789 is my ", "phone", null)]
    [InlineData("EA0748510 is my ", "passport", null)]
    [InlineData("Hunter22 = ", "password", null)]
    [InlineData("Hunter22 : ", "password", null)]
    [InlineData("Hunter22 my ", "password", null)]
    [InlineData("Hunter22 is a ", "password", null)]
    [InlineData("Hunter22 is the wrong ", "password", null)]
    [InlineData("Hunter22 is 3 of my ", "password", null)]
    [InlineData("Hunter22 is the one and only really good ", "password", null)]
    [InlineData("[x1] is my ", "password", null)]
    [InlineData(" is my ", "password", null)]
    public void A_value_may_stand_before_its_cue(string before, string cue, string? value) => Assert.Equal(value, Before(before, cue));

    [Theory]
    [InlineData(".,;?!:\n。，；]")]
    public void A_sentence_mark_parts_a_value_from_the_cue_behind_it(string marks) =>
        Assert.All(marks, m => Assert.Null(Before($"Hunter22 is{m} my ", "password")));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_value_before_its_cue_has_64_letters_at_most(int letters, bool isFound) =>
        Assert.Equal(isFound, Before("7" + new string('a', letters - 1) + " is my ", "password") is not null);

    [Theory]
    [InlineData(" error", false)]
    [InlineData(" of which error", true)]
    public void What_takes_a_value_back_stands_close_behind(string behind, bool isFound) => Assert.Equal(isFound, Before("Hunter22 is my ", "password", behind: behind) is not null);

    [Theory]
    [InlineData("forgot my old ", false)]
    [InlineData("forgot my very old ", true)]
    public void What_takes_a_value_back_stands_close_before(string before, bool isFound)
    {
        var text = before + "password: Hunter22";
        Assert.Equal(isFound, CuedValue.TryFind(text, Cue.Password, before.Length, before.Length + 8, isBarren: false, out _));
    }

    private static string? Behind(string cue, string text, bool isBarren = false)
    {
        text = cue + text;
        return CuedValue.TryFind(text, CueOf(cue), 0, cue.Length, isBarren, out var found) ? text.Substring(found.Start, found.Length) : null;
    }

    private static string? Before(string text, string cue, bool isBarren = false, string behind = "")
    {
        var start = text.Length;
        text += cue + behind;
        return CuedValue.TryFind(text, CueOf(cue), start, start + cue.Length, isBarren, out var found) ? text.Substring(found.Start, found.Length) : null;
    }

    private static Cue CueOf(string word) => word == "密码" ? Cue.Password : LatinVocabulary.Find(PhraseLetters.Pack(word)).Cue;
}
