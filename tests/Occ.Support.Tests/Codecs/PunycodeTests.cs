using FsCheck.Xunit;

namespace Occ.Support.Tests.Codecs;

public sealed class PunycodeTests
{
    /// <summary>RFC 3492, 7.1 (A, B, L, R) and names in use.</summary>
    [Theory]
    [InlineData("egbpdaj6bu4bxfgehfvwxn", "\u0644\u064A\u0647\u0645\u0627\u0628\u062A\u0643\u0644\u0645\u0648\u0634\u0639\u0631\u0628\u064A\u061F")]
    [InlineData("ihqwcrb4cv8a8dqg056pqjye", "\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u4E0D\u8BF4\u4E2D\u6587")]
    [InlineData("3B-ww4c5e180e575a65lsy2b", "3\u5E74B\u7D44\u91D1\u516B\u5148\u751F")]
    [InlineData("d9juau41awczczp", "\u305D\u306E\u30B9\u30D4\u30FC\u30C9\u3067")]
    [InlineData("bcher-kva", "bücher")]
    [InlineData("ba", "\u0081")]
    [InlineData("dn32g", "\U0010FFFF")]
    [InlineData("5ka16s6r9a1qb", "\u062F\u2702\u01FD\u254E")]
    [InlineData("dfa551lttav2n", "\u1C9F\u22EF\u1D83\u0132")]
    public void The_samples_of_the_standard_are_read(string encoded, string text)
    {
        Assert.Equal(text, Punycode.Decode(encoded));
        Assert.Equal(encoded, Punycode.Encode(text));
    }

    [Theory]
    [InlineData("bcher-KVA", "bücher")]
    [InlineData("IHQWCRB4CV8A8DQG056PQJYE", "\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u4E0D\u8BF4\u4E2D\u6587")]
    [InlineData("D9JUAU41AWCZCZP", "\u305D\u306E\u30B9\u30D4\u30FC\u30C9\u3067")]
    public void Upper_case_is_read_as_well(string encoded, string text) => Assert.Equal(text, Punycode.Decode(encoded));

    [Theory]
    [InlineData("-kva")] // the hyphen stands behind no letter
    [InlineData("kv!")]
    [InlineData("ib9b")] // U+D800, half a letter
    [InlineData("zy0c")] // U+DFFF
    public void What_stands_for_no_text_is_refused(string label) => Assert.Null(Punycode.Decode(label));

    [Fact]
    public void A_label_has_63_letters_at_most()
    {
        Assert.Equal(new string('a', 62), Punycode.Decode(new string('a', 62) + "-"));
        Assert.Null(Punycode.Decode(new string('a', 63) + "-"));
        Assert.NotNull(Punycode.Encode("ü" + new string('a', 62)));
        Assert.Null(Punycode.Encode("ü" + new string('a', 63)));
    }

    [Property]
    public bool What_is_written_is_read_back(string? text)
    {
        text = new string([.. (text ?? "").Where(c => !char.IsSurrogate(c))]);
        return text.Length == 0 || text.All(char.IsAscii) || Punycode.Encode(text) is not { Length: <= 63 } encoded || Punycode.Decode(encoded) == text;
    }

    [Theory]
    [InlineData("")]
    [InlineData("a-")]
    [InlineData("99999999")]
    [InlineData("é")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void What_is_no_Punycode_is_null_or_text(string label) => Assert.True(Punycode.Decode(label) is null or { Length: > 0 });

    [Property]
    public void No_label_ends_the_process(string? label) => Assert.InRange(Punycode.Decode(label ?? "")?.Length ?? 0, 0, 126);
}
