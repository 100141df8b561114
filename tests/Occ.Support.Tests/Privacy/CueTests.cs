namespace Occ.Support.Tests.Privacy;

public sealed class CueTests
{
    [Theory]
    [InlineData("private key", "PrivateKey")]
    [InlineData("clave privada", "PrivateKey")]
    [InlineData("secret key", "PrivateKey")]
    [InlineData("private - key", "PrivateKey")]
    [InlineData("private -- key", "KeyWord")]
    [InlineData("public key", "Harmless")]
    [InlineData("key public", "Harmless")]
    [InlineData("tx key", "Harmless")]
    [InlineData("tx  key", "KeyWord")]
    [InlineData("public spend key", "Harmless")]
    [InlineData("private spend key", "PrivateKey")]
    [InlineData("api key", "ApiKey")]
    [InlineData("api secret", "ApiKey")]
    [InlineData("api secret key", "ApiKey")]
    [InlineData("api private key", "PrivateKey")]
    [InlineData("api privkey", "ApiKey")]
    [InlineData("key of my api", "ApiKey")]
    [InlineData("key of all my api", "ApiWord")]
    [InlineData("api token", "ApiKey")]
    [InlineData("token for api", "ApiKey")]
    [InlineData("totp key", "AuthenticatorSecret")]
    [InlineData("totp secret", "AuthenticatorSecret")]
    [InlineData("totp privkey", "AuthenticatorSecret")]
    [InlineData("key for the totp", "AuthenticatorSecret")]
    [InlineData("key for my own old totp", "Authenticator")]
    [InlineData("totp private", "PrivateWord")]
    [InlineData("recovery code", "RecoveryCodes")]
    [InlineData("emergency code", "RecoveryCodes")]
    [InlineData("codes de recuperation", "RecoveryCodes")]
    [InlineData("code for my own recovery", "Phrase")]
    [InlineData("codes de secours", "RecoveryCodes")]
    [InlineData("code for my own emergency", "BackupWord")]
    [InlineData("login code", "OneTimeCode")]
    [InlineData("totp code", "OneTimeCode")]
    [InlineData("codigo de login", "OneTimeCode")]
    [InlineData("code for my own login", "OneTimeWord")]
    [InlineData("code for totp", "OneTimeCode")]
    [InlineData("pin code", "Pin")]
    [InlineData("pin and code", "CodeWord")]
    [InlineData("otp code", "OneTimeCode")]
    public void Two_words_side_by_side_come_to_one_meaning(string text, string meaning)
    {
        var memory = new CueMemory();
        var cue = Cue.None;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
            if (end > start && LatinVocabulary.Find(PhraseLetters.Pack(text.AsSpan(start, end - start))).Cue is not Cue.None and var word)
            {
                cue = memory.Note(word, start, end);
            }
        }

        Assert.Equal(meaning, cue.ToString());
    }

    [Theory]
    [InlineData("CodeWord", "Phrase", 9, "RecoveryCodes")]
    [InlineData("CodeWord", "BackupWord", 9, "RecoveryCodes")]
    [InlineData("CodeWord", "OneTimeWord", 9, "OneTimeCode")]
    [InlineData("CodeWord", "Authenticator", 9, "OneTimeCode")]
    [InlineData("KeyWord", "PublicWord", 3, "Harmless")]
    [InlineData("KeyWord", "PrivateWord", 3, "PrivateKey")]
    [InlineData("KeyWord", "Authenticator", 12, "AuthenticatorSecret")]
    [InlineData("PrivateWord", "Authenticator", 12, "AuthenticatorSecret")]
    [InlineData("KeyWord", "ApiWord", 9, "ApiKey")]
    [InlineData("TokenWord", "ApiWord", 9, "ApiKey")]
    [InlineData("ApiWord", "TokenWord", 3, "ApiKey")]
    [InlineData("ApiWord", "PrivateKey", 3, "ApiKey")]
    [InlineData("ApiWord", "KeyWord", 3, "ApiKey")]
    [InlineData("ApiWord", "SecretWord", 3, "ApiKey")]
    [InlineData("Authenticator", "PrivateKey", 3, "AuthenticatorSecret")]
    [InlineData("Authenticator", "KeyWord", 9, "AuthenticatorSecret")]
    [InlineData("Authenticator", "SecretWord", 3, "AuthenticatorSecret")]
    [InlineData("PublicWord", "KeyWord", 3, "Harmless")]
    [InlineData("Phrase", "CodeWord", 3, "RecoveryCodes")]
    [InlineData("BackupWord", "CodeWord", 3, "RecoveryCodes")]
    [InlineData("OneTimeWord", "CodeWord", 3, "OneTimeCode")]
    [InlineData("Authenticator", "CodeWord", 3, "OneTimeCode")]
    [InlineData("Pin", "CodeWord", 3, "Pin")]
    public void Two_words_have_one_meaning_up_to_a_distance(string first, string second, int distance, string meaning)
    {
        Assert.Equal(meaning, Together(distance).ToString());
        Assert.NotEqual(meaning, Together(distance + 1).ToString());

        Cue Together(int between)
        {
            var memory = new CueMemory();
            memory.Note(Enum.Parse<Cue>(first), 0, 5);
            return memory.Note(Enum.Parse<Cue>(second), 5 + between, 12 + between);
        }
    }

    [Theory]
    [InlineData("PrivateKey", 48, true)]
    [InlineData("PrivateKey", 49, false)]
    [InlineData("PrivateKey Harmless", 40, false)]
    [InlineData("Harmless PrivateKey", 40, true)]
    [InlineData("Never PrivateKey", 5, true)]
    [InlineData("Never PrivateKey", 6, false)]
    public void A_key_is_named_where_nothing_harmless_is_nearer(string cues, int distance, bool isNamed)
    {
        var memory = new CueMemory();
        var end = 0;
        foreach (var cue in cues.Split(' '))
        {
            memory.Note(Enum.Parse<Cue>(cue), end + 1, end += 8);
        }

        Assert.Equal(isNamed, KeyContext.IsNamed(end + distance, memory));
        Assert.Equal(isNamed && distance <= 5, KeyContext.IsDirectlyNamed(end + distance, memory));
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void A_key_is_denied_within_24_characters(int distance, bool isDenied)
    {
        var memory = new CueMemory();
        memory.Note(Cue.Never, 0, 5);
        memory.Note(Cue.PrivateKey, 5 + distance, 20 + distance);
        Assert.Equal((20 + distance, 20 + distance, isDenied), (memory.PrivateKey, memory.KeyWord, memory.PrivateKeyDenied));
        memory.Clear();
        Assert.True(memory.PrivateKey < -100_000 && memory.KeyWord < -100_000);
    }

    [Theory]
    [InlineData(" is my seed phrase", "Phrase")]
    [InlineData("这是我的助记词", "Phrase")]
    [InlineData(", a private key", "PrivateKey")]
    [InlineData(" is the hash, not my phrase", "Harmless")]
    [InlineData(" a PIN, then my phrase", "Phrase")]
    [InlineData(" [private key] phrase", "None")]
    [InlineData(" key 1234", "None")]
    [InlineData("", "None")]
    public void The_first_cue_behind_decides(string text, string cue) => Assert.Equal(cue, CueAhead.First(text).ToString());

    [Theory]
    [InlineData("1234", "年", true)]
    [InlineData("12", " days", true)]
    [InlineData("1-2", "-digit", true)]
    [InlineData("0.5", " ETH", true)]
    [InlineData("1234", " of them", false)]
    [InlineData("123456789", " days", false)]
    [InlineData("12a", " days", false)]
    public void A_number_before_a_unit_is_no_code(string value, string behind, bool isCounted) => Assert.Equal(isCounted, CueRefusals.IsCounted(value, behind));

    [Theory]
    [InlineData(" is a weak ", true)]
    [InlineData(" es un ", true)]
    [InlineData(" is not my ", true)]
    [InlineData(" is my ", false)]
    public void A_password_of_nobody_in_particular_is_none(string between, bool isIndefinite) => Assert.Equal(isIndefinite, CueRefusals.IsIndefinite(between));

    [Theory]
    [InlineData("SHA256", "Harmless")]
    [InlineData("2FA", "Authenticator")]
    [InlineData("cvv2", "CardCode")]
    [InlineData("sha256sum", "Harmless")]
    [InlineData("sha512", "Harmless")]
    [InlineData("md5", "Harmless")]
    [InlineData("Keccak256", "Harmless")]
    [InlineData("blake2b", "Harmless")]
    [InlineData("CVC2", "CardCode")]
    [InlineData("ya29", "TokenPrefix")]
    [InlineData("2fb", "None")]
    [InlineData("sha256sums", "None")]
    public void Some_words_hold_digits(string word, string cue) => Assert.Equal(cue, MixedWords.CueOf(word).ToString());

    [Theory]
    [InlineData(" privada", true, false, false)]
    [InlineData(" by SMS", false, true, false)]
    [InlineData(" was", false, false, true)]
    [InlineData(" and", false, false, false)]
    public void What_follows_a_word_may_change_what_it_means(string ahead, bool isKey, bool isSent, bool isNoun) =>
        Assert.Equal((isKey, isSent, isNoun), (MixedWords.IsKeyAhead(ahead), MixedWords.IsSent(ahead), MixedWords.IsNoun(ahead)));

    [Theory]
    [InlineData("one-time ", "", true)]
    [InlineData("Use ", "", true)]
    [InlineData("", " de un solo uso", true)]
    [InlineData("", " à usage unique", true)]
    [InlineData("my ", " is", false)]
    public void A_password_may_be_for_a_single_use(string before, string ahead, bool isOneTime) => Assert.Equal(isOneTime, MixedWords.IsOneTime(before, ahead));
}
