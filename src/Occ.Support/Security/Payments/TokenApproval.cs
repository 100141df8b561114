namespace Occ.Support;

/// <summary>The approval that a call of a token contract gives.</summary>
/// <param name="Kind">What it covers.</param>
/// <param name="IsUnlimited">Whether the amount is 2^255 or more, or as large as its field allows.</param>
/// <param name="IsRevocation">Whether it takes an approval back.</param>
/// <param name="IsTrusted">Whether the spender is one of those that the host trusts; null where the host named none.</param>
/// <remarks>
/// A call is a selector of four bytes and words of 32 bytes (Solidity ABI). Read are approve and increaseAllowance
/// (EIP-20), setApprovalForAll (EIP-721, EIP-1155), permit (EIP-2612 and DAI), and approve, permit and permitTransferFrom
/// of Permit2.
/// </remarks>
internal sealed record TokenApproval(ApprovalKind Kind, bool IsUnlimited, bool IsRevocation, bool? IsTrusted)
{
    private const int WordDigits = 64;
    private const int SelectorDigits = 8;

    /// <summary>Reads call data; null where it gives no approval.</summary>
    public static TokenApproval? Read(ReadOnlySpan<char> data, IReadOnlyList<string>? trusted)
    {
        data = data.Trim();
        data = data.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? data[2..] : data;
        if (data.Length < SelectorDigits + (2 * WordDigits))
        {
            return null;
        }

        Span<char> selector = stackalloc char[SelectorDigits];
        data[..SelectorDigits].ToLowerInvariant(selector);
        return selector switch
        {
            "095ea7b3" => Allowance(data, 0, 1, trusted),
            "39509351" => Allowance(data, 0, 1, trusted),
            "87517c45" => Allowance(data, 1, 2, trusted),
            "a22cb465" => new(ApprovalKind.Collection, false, IsZero(Word(data, 1)), IsTrustedBy(Word(data, 0), trusted)),
            "d505accf" => new(ApprovalKind.Permit, IsHuge(Word(data, 2)), IsZero(Word(data, 2)), IsTrustedBy(Word(data, 1), trusted)),
            "8fcbaf0c" => new(ApprovalKind.Permit, !IsZero(Word(data, 4)), IsZero(Word(data, 4)), IsTrustedBy(Word(data, 1), trusted)),
            "2b67b570" or "2a2d80d1" or "30f28b7a" or "edd9444b" => new(ApprovalKind.Permit, false, false, null),
            _ => null,
        };
    }

    private static TokenApproval Allowance(ReadOnlySpan<char> data, int spender, int amount, IReadOnlyList<string>? trusted) =>
        new(ApprovalKind.Allowance, IsHuge(Word(data, amount)), IsZero(Word(data, amount)), IsTrustedBy(Word(data, spender), trusted));

    /// <summary>A word by its place behind the selector; an empty text where the data ends before it.</summary>
    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> data, int index)
    {
        var start = SelectorDigits + (index * WordDigits);
        return start + WordDigits <= data.Length ? data.Slice(start, WordDigits) : default;
    }

    private static bool IsZero(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExcept('0');

    /// <summary>At least 2^255, or all of a field of 160 bits (Permit2).</summary>
    private static bool IsHuge(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (word[0] is >= '8' || (!word[..24].ContainsAnyExcept('0') && !word[24..].ContainsAnyExcept('f', 'F')));

    private static bool? IsTrustedBy(ReadOnlySpan<char> word, IReadOnlyList<string>? trusted)
    {
        if (trusted is null || word.IsEmpty)
        {
            return null;
        }

        foreach (var spender in trusted)
        {
            if (spender is not null && spender.AsSpan().Trim() is [_, _, ..] known && known[2..].Equals(word[24..], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
