using FsCheck.Xunit;

namespace Occ.Support.Tests.Addresses;

public sealed class MemoValidatorTests
{
    private const string Hash = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b";

    /// <summary>XLS-5d: r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59 with tag 1 and without.</summary>
    private const string XAddressWithTag = "X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu";
    private const string XAddressWithout = "X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ";

    /// <summary>SEP-23: a muxed account with the id 0.</summary>
    private const string Muxed = "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ";

    private static readonly MemoValidator Validator = new();

    [Theory]
    [InlineData("ripple", "", MemoVerdict.MissingButNeeded)]
    [InlineData("ripple", "'", MemoVerdict.MissingButNeeded)]
    [InlineData("ton", "  ", MemoVerdict.MissingButNeeded)]
    [InlineData("ripple", "0", MemoVerdict.Valid)]
    [InlineData("ripple", "4294967295", MemoVerdict.Valid)]
    [InlineData("ripple", "4294967296", MemoVerdict.OutOfRange)]
    [InlineData("ripple", "-1", MemoVerdict.OutOfRange)]
    [InlineData("ripple", "99999999999999999999999999", MemoVerdict.OutOfRange)]
    [InlineData("ripple", " 12345 ", MemoVerdict.SurroundingText)]
    [InlineData("ripple", "１２３", MemoVerdict.NotANumber)]
    [InlineData("ripple", "12a45", MemoVerdict.NotANumber)]
    [InlineData("ripple", "1.5", MemoVerdict.NotANumber)]
    [InlineData("ripple", "rf1BiGeXwwQoi8Z2ueFYTEXSwuJYfV2Jpn", MemoVerdict.Address)]
    [InlineData("stellar", "1234567890123456789012345678", MemoVerdict.Valid)]
    [InlineData("stellar", "18446744073709551615", MemoVerdict.Valid)]
    [InlineData("stellar", "order 4711", MemoVerdict.Valid)]
    [InlineData("stellar", "十个汉字就是三十个字节", MemoVerdict.TooLong)]
    [InlineData("stellar", Hash, MemoVerdict.Valid)]
    [InlineData("stellar", Hash + "00", MemoVerdict.InvalidHash)]
    [InlineData("stellar", "zz5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b", MemoVerdict.InvalidHash)]
    [InlineData("ton", "1034567", MemoVerdict.Valid)]
    [InlineData("cosmos", " 104567", MemoVerdict.SurroundingText)]
    [InlineData("cosmos", "104\n567", MemoVerdict.InvalidCharacter)]
    [InlineData("bitcoin", "", MemoVerdict.NotNeeded)]
    [InlineData("bitcoin", "12345", MemoVerdict.NotUsed)]
    [InlineData("ton", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", MemoVerdict.Secret)]
    [InlineData("cosmos", "legal winner thank year wave sausage worth useful legal winner thank yellow", MemoVerdict.Secret)]
    public void A_memo_is_judged_by_the_rule_of_its_network(string network, string text, MemoVerdict verdict) =>
        Assert.Equal(verdict, Validator.Check(text, network).Verdict);

    [Fact]
    public void A_text_that_is_too_long_is_measured_in_bytes()
    {
        var check = Validator.Check("十个汉字就是三十个字节", "stellar");
        Assert.Equal((33, MemoType.Text), (check.Bytes, check.Type));
        Assert.Contains("33", check.Explain("en"), StringComparison.Ordinal);
        Assert.Contains("28", check.Explain("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_foreign() => Assert.Equal((MemoVerdict.InvalidCharacter, 1), (Validator.Check("a\ud800b", "cosmos").Verdict, Validator.Check("a\ud800b", "cosmos").Position));

    [Fact]
    public void A_letter_in_a_number_has_its_place() => Assert.Equal((2, 1), (Validator.Check("12a45", "ripple").Position, Validator.Check("12a45", "ripple").Length));

    [Theory]
    [InlineData(MemoType.Hash32, Hash, true)]
    [InlineData(MemoType.Hash32, "Sl4eS6q4nzoyUYqIwxvIf2GPdmc+LMd6shJ7ev3tozs=", true)]
    [InlineData(MemoType.Hash32, "order", false)]
    [InlineData(MemoType.Uint64, "18446744073709551616", false)]
    [InlineData(MemoType.Uint64, "order", false)]
    [InlineData(MemoType.Text, "123", true)]
    public void A_form_can_be_asked_for(MemoType type, string text, bool valid) =>
        Assert.Equal(valid, Validator.Check(text, NetworkTable.BuiltIn.Get("stellar"), type).IsValid);

    [Theory]
    [InlineData("ripple", XAddressWithTag, "", MemoVerdict.NotNeeded)]
    [InlineData("ripple", XAddressWithTag, "1", MemoVerdict.Valid)]
    [InlineData("ripple", XAddressWithTag, "2", MemoVerdict.Conflict)]
    [InlineData("ripple", XAddressWithout, "", MemoVerdict.NotNeeded)]
    [InlineData("ripple", XAddressWithout, "1", MemoVerdict.Conflict)]
    [InlineData("ripple", XAddressWithTag, "x", MemoVerdict.NotANumber)]
    [InlineData("ripple", "r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59", "", MemoVerdict.MissingButNeeded)]
    [InlineData("ripple", "r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59", "1", MemoVerdict.Valid)]
    [InlineData("stellar", Muxed, "0", MemoVerdict.Valid)]
    [InlineData("stellar", Muxed, "7", MemoVerdict.Conflict)]
    [InlineData("stellar", Muxed, "order 7", MemoVerdict.Conflict)]
    [InlineData("stellar", Muxed, "", MemoVerdict.NotNeeded)]
    public void A_tag_in_the_address_must_agree(string network, string address, string text, MemoVerdict verdict) =>
        Assert.Equal(verdict, Validator.Check(text, NetworkTable.BuiltIn.Get(network), address).Verdict);

    [Property]
    public bool Every_number_of_32_bits_is_a_tag(uint tag) => Validator.Check($"{tag}", "ripple").Verdict == MemoVerdict.Valid;

    [Property]
    public bool Any_text_is_answered(string? text, string? address) => NetworkTable.BuiltIn.All.All(n =>
    {
        var check = Validator.Check(text ?? "", n, address ?? "");
        return check.Verdict != MemoVerdict.Unrecognised && check.Explain("zh").Length > 0;
    });
}
