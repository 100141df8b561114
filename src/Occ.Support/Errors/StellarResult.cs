using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>Reads a Stellar transaction result in XDR (stellar/stellar-xdr: Stellar-transaction.x, TransactionResult).</summary>
internal static class StellarResult
{
    private const int Header = 12;
    private const int FeeBumpInner = 32 + 8;
    private const int FeeBumpFailed = -13;

    private static readonly string[] Codes =
    [
        "tx_failed", "tx_too_early", "tx_too_late", "tx_missing_operation", "tx_bad_seq", "tx_bad_auth", "tx_insufficient_balance",
        "tx_no_source_account", "tx_insufficient_fee", "tx_bad_auth_extra", "tx_internal_error", "tx_not_supported",
        "tx_fee_bump_inner_failed", "tx_bad_sponsorship", "tx_bad_min_seq_age_or_gap", "tx_malformed", "tx_soroban_invalid",
    ];

    private static readonly string[] OuterCodes = ["op_bad_auth", "op_no_source_account", "op_not_supported", "op_too_many_subentries", "op_exceeded_work_limit", "op_too_many_sponsoring"];

    private static readonly string[] Payment =
        ["op_malformed", "op_underfunded", "op_src_no_trust", "op_src_not_authorized", "op_no_destination", "op_no_trust", "op_not_authorized", "op_line_full", "op_no_issuer"];

    private static readonly string[] PathPayment = [.. Payment, "op_too_few_offers", "op_cross_self", "op_over_source_max"];

    private static readonly string[] CreateAccount = ["op_malformed", "op_underfunded", "op_low_reserve", "op_already_exists"];

    private static readonly string[] ChangeTrust = ["op_malformed", "op_no_issuer", "op_invalid_limit", "op_low_reserve", "op_self_not_allowed"];

    /// <summary>The codes that Horizon would give, or null where the text is no result.</summary>
    /// <param name="text">Base64 without padding.</param>
    public static string? Read(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[512];
        var whole = Math.Min(text.Length / 4, bytes.Length / 3) * 4;
        var count = whole / 4 * 3;
        bytes = bytes[..count];
        if (count < Header || !Base64Text.TryDecode(text[..whole], bytes, out _))
        {
            return null;
        }

        var fee = BinaryPrimitives.ReadInt64BigEndian(bytes);
        var code = Number(bytes, 8);
        if (code == FeeBumpFailed && count >= Header + FeeBumpInner + 4)
        {
            bytes = bytes[FeeBumpInner..];
            code = Number(bytes, 8);
        }

        return fee is < 0 or > 1_000_000_000_000 || code is > 0 or < -17 ? null
            : code == 0 ? "tx_success"
            : Codes[-code - 1] + (code == -1 ? Operations(bytes) : "");
    }

    private static string Operations(ReadOnlySpan<byte> bytes)
    {
        var names = "";
        var at = Header + 4;
        for (var left = at <= bytes.Length ? Math.Min(Number(bytes, Header), 10) : 0; left > 0 && at + 4 <= bytes.Length; left--)
        {
            var outer = Number(bytes, at);
            if (outer is < 0 and >= -6)
            {
                names += " ; " + OuterCodes[-outer - 1];
                at += 4;
                continue;
            }

            if (outer != 0 || at + Header > bytes.Length)
            {
                break;
            }

            var result = -Number(bytes, at + 8);
            string[] known = Number(bytes, at + 4) switch { 0 => CreateAccount, 1 => Payment, 2 or 13 => PathPayment, 6 => ChangeTrust, _ => [] };
            names += result > 0 && result <= known.Length ? " ; " + known[result - 1] : "";
            if (result <= 0)
            {
                break;
            }

            at += Header;
        }

        return names;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
}
