using FsCheck;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Reports;

public sealed class DecimalTextTests
{
    public static TheoryData<string> Amounts => ["0", "007", "1.50", "0.000000000000000001", new string('9', 78), new string('9', 77) + ".9"];

    public static TheoryData<string?> OtherTexts =>
        [null, "", ".", "1.", ".5", "1.2.3", "-1", "+1", "1e9", "1,000", " 1", "1 ", "0x10", "١", "１", "NaN", new string('9', 79), new string('9', 78) + ".9", "1\0"];

    [Theory]
    [MemberData(nameof(Amounts))]
    public void An_amount_stays_as_it_was_written(string text)
    {
        Assert.True(DecimalText.TryParse(text, out var amount));
        Assert.Equal(text, amount.Value);
    }

    [Theory]
    [MemberData(nameof(OtherTexts))]
    public void Anything_else_is_no_amount(string? text)
    {
        Assert.False(DecimalText.TryParse(text, out var amount));
        Assert.Equal(default, amount);
        Assert.Equal("0", amount.Value);
    }

    [Property]
    public void Every_whole_number_and_fraction_is_one(NonNegativeInt whole, NonNegativeInt fraction) =>
        Assert.True(DecimalText.TryParse($"{whole.Get}.{fraction.Get}", out _));
}
