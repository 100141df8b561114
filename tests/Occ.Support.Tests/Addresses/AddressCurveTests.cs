using FsCheck.Xunit;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Occ.Support.Tests.Addresses;

public sealed class AddressCurveTests
{
    private static readonly AddressValidator Validator = new();
    private static readonly Network Solana = NetworkTable.BuiltIn.Get("solana");

    [Property(MaxTest = 100)]
    public void A_public_key_is_on_the_curve_and_any_other_bytes_as_another_library_says(Guid left, Guid right)
    {
        byte[] bytes = [.. left.ToByteArray(), .. right.ToByteArray()];
        var key = new byte[32];
        Ed25519.GeneratePublicKey(bytes, 0, key, 0);

        Assert.Equal(AddressCurve.OnCurve, Validator.Curve(SimpleBase.Base58.Bitcoin.Encode(key), Solana));
        Assert.Equal(
            Ed25519.ValidatePublicKeyPartial(bytes, 0) ? AddressCurve.OnCurve : AddressCurve.ProgramDerived,
            Validator.Curve(SimpleBase.Base58.Bitcoin.Encode(bytes), Solana));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")]
    public void Nothing_is_said_of_a_text_that_is_no_address(string text) => Assert.Equal(AddressCurve.Unknown, Validator.Curve(text, Solana));

    [Fact]
    public void Nothing_is_said_on_another_network() =>
        Assert.Equal(AddressCurve.Unknown, Validator.Curve("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", NetworkTable.BuiltIn.Get("ethereum")));

    [Fact]
    public void It_costs_no_memory()
    {
        var text = SimpleBase.Base58.Bitcoin.Encode(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());
        Validator.Curve(text, Solana);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Validator.Curve(text, Solana);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData(AddressCurve.OnCurve)]
    [InlineData(AddressCurve.ProgramDerived)]
    public void It_has_its_words_in_both_languages(AddressCurve curve)
    {
        Assert.NotEmpty(curve.Explain("en"));
        Assert.NotEqual(curve.Explain("en"), curve.Explain("zh"));
    }
}
