namespace Occ.Support;

/// <summary>64 hexadecimal digits on a network whose secrets are numbers below the order of ed25519's group. Monero.</summary>
/// <remarks>A secret is little-endian, so its last byte is at most 0x10; a text above that is no key, and the ids of 15 in 16 transactions are.</remarks>
internal sealed class ScalarIdFormat(string notation) : TransactionIdFormat(notation)
{
    private static readonly Hex32IdFormat Hash = new("hex64", HexPrefix.Foreign, HexCase.Lower);
    private static readonly TransactionIdConfusable[] NoKey = [TransactionIdConfusable.BlockHash];

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var match = Hash.Check(text);
        var isKey = match.Verdict.IsValid() && (text[^2] == '0' || text[^2..] is "10");
        return match.Verdict.IsValid() && !isKey ? match with { Confusable = NoKey } : match;
    }

    public override string Canonical(ReadOnlySpan<char> text) => Hash.Canonical(text);
}
