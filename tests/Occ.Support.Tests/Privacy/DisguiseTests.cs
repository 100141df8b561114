using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class DisguiseTests
{
    private const string Key = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";

    /// <summary>Ways to write a text so that a person reads it and a plain search does not.</summary>
    private static readonly Dictionary<string, Func<string, string>> Ways = new()
    {
        ["zero width"] = t => Each(t, c => c + "\u200B"),
        ["bidirectional"] = t => "\u202A" + Each(t, c => c + "\u2060") + "\u202C",
        ["soft hyphen"] = t => Each(t, c => char.IsLetter(c) ? $"{c}\u00AD" : $"{c}"),
        ["struck out"] = t => Each(t, c => c + "\u0336"),
        ["variation selectors"] = t => Each(t, c => c + "\uFE0F"),
        ["keycaps"] = t => Each(t, c => char.IsAsciiLetterOrDigit(c) ? c + "\uFE0F\u20E3" : $"{c}"),
        ["full width"] = t => Each(t, c => char.IsAsciiLetterOrDigit(c) ? $"{(char)(c + 0xFEE0)}" : $"{c}"),
        ["mathematical"] = t => Each(t, c => char.IsAsciiLetterLower(c) ? char.ConvertFromUtf32(0x1D41A + c - 'a')
            : char.IsAsciiLetterUpper(c) ? char.ConvertFromUtf32(0x1D400 + c - 'A') : char.IsAsciiDigit(c) ? char.ConvertFromUtf32(0x1D7CE + c - '0') : $"{c}"),
        ["Cyrillic"] = t => t.Replace('a', 'а').Replace('e', 'е').Replace('o', 'о').Replace('c', 'с').Replace('p', 'р').Replace('x', 'х'),
        ["Greek"] = t => t.Replace('o', 'ο').Replace('v', 'ν').Replace('A', 'Α').Replace('B', 'Β'),
        ["decimal entities"] = t => Each(t, c => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};")),
        ["hexadecimal entities"] = t => Each(t, c => string.Create(CultureInfo.InvariantCulture, $"&#x{(int)c:x};")),
        ["entities without a semicolon"] = t => Each(t, c => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c}")),
        ["percent twice"] = t => Uri.EscapeDataString(Uri.EscapeDataString(t)),
        ["percent and u"] = t => Each(t, c => $"%u{(int)c:X4}"),
        ["nbsp"] = t => t.Replace(" ", "&nbsp;", StringComparison.Ordinal),
        ["line breaks of HTML"] = t => t.Replace(" ", "<br/>", StringComparison.Ordinal),
        ["HTML list"] = t => "<ul>" + string.Concat(t.Split(' ').Select(w => $"<li><b>{w}</b></li>")) + "</ul>",
        ["percent"] = t => Uri.EscapeDataString(t),
        ["percent throughout"] = t => string.Concat(Encoding.UTF8.GetBytes(t).Select(b => $"%{b:X2}")),
        ["form"] = t => Uri.EscapeDataString(t).Replace("%20", "+", StringComparison.Ordinal),
        ["Unicode escapes"] = t => Each(t, c => $"\\u{(int)c:x4}"),
        ["braced Unicode escapes"] = t => Each(t, c => $"\\u{{{(int)c:x}}}"),
        ["byte escapes"] = t => Each(t, c => c < 128 ? $"\\x{(int)c:x2}" : $"{c}"),
        ["literal new lines"] = t => t.Replace(" ", "\\n", StringComparison.Ordinal),
        ["ideographic spaces"] = t => t.Replace(' ', '\u3000'),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_phrase_in_disguise_is_found_whole(string way)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            Check(Ways[way](string.Join(' ', Phrases.Make(Phrases.English, 12, seed))), SecretKind.RecoveryPhrase);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_in_disguise_is_found_whole(string way) => Check(Ways[way](Key), SecretKind.PrivateKey);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_harmless_message_in_disguise_is_never_touched(string way) =>
        Assert.All(HarmlessTests.Texts, m => Assert.Empty(SecretScanner.Default.Scan(Ways[way](m))));

    [Property(MaxTest = 2000)]
    public void A_text_without_its_disguises_knows_where_each_code_unit_stood(byte[] choice)
    {
        string[] pieces = ["a", "b ", "\u200B", "\u0336", "\uFF21", "\U0001D41A", "&nbsp;", "&#97;", "%20", "\\u0061", "\\n", "<br>", "аb", "字", "\U0001F600", "\uFE0F"];
        var text = string.Concat(choice.Select(b => pieces[b % pieces.Length]));
        using var copy = Disguises.Of(text);
        var end = 0;
        for (var i = 0; i < copy.Text.Length; i++)
        {
            var there = copy.ToOriginal(new(SecretKind.Password, i, 1, SecretCertainty.Likely, SecretReason.Cue));
            Assert.True(there.Start >= end && there.Length > 0 && there.End <= text.Length);
            Assert.True(there.Length > 1 || copy.Text[i] == text[there.Start] || !char.IsAscii(text[there.Start]));
            end = there.End;
        }
    }

    [Fact]
    public void A_look_alike_is_never_a_Latin_letter_itself()
    {
        for (var c = '\0'; c < 128; c++)
        {
            Assert.Equal('\0', LookAlikes.Of(c));
        }

        Assert.True(char.IsAsciiLetter(LookAlikes.Of('а')) && char.IsAsciiLetter(LookAlikes.Of('Χ')) && char.IsAsciiLetter(LookAlikes.Of('ⅹ')));
    }

    private static void Check(string disguised, SecretKind kind)
    {
        const string before = "hello, it is: ", after = " , bye";
        var finding = Assert.Single(SecretScanner.Default.Scan(before + disguised + after));
        Assert.Equal(kind, finding.Kind);
        var found = (before + disguised + after).Substring(finding.Start, finding.Length);
        Assert.Equal(Bare(disguised), Bare(found));
    }

    /// <summary>What is between the first and the last visible character.</summary>
    private static string Bare(string text)
    {
        text = text.Replace("<ul>", "", StringComparison.Ordinal).Replace("</ul>", "", StringComparison.Ordinal);
        const string left = "<li><b>", right = "</b></li>";
        text = text.StartsWith(left, StringComparison.Ordinal) ? text[left.Length..] : text;
        text = text.EndsWith(right, StringComparison.Ordinal) ? text[..^right.Length] : text;
        return text.Trim('\u200B', '\u202A', '\u202C', '\u2060', '\u00AD');
    }

    private static string Each(string text, Func<char, string> change) => string.Concat(text.Select(change));
}
