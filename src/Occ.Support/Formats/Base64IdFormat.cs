namespace Occ.Support;

/// <summary>Thirty-two bytes in base64 with padding; base64url, text without padding, percent-encoding and hexadecimal are variants. TON.</summary>
internal sealed class Base64IdFormat(string notation) : TransactionIdFormat(notation)
{
    private static readonly TransactionIdConfusable[] Message = [TransactionIdConfusable.MessageHash, TransactionIdConfusable.BlockHash];
    private static readonly TransactionIdConfusable[] MessageOrKey = [TransactionIdConfusable.MessageHash, TransactionIdConfusable.PrivateKey, TransactionIdConfusable.BlockHash];

    private static readonly Hex32IdFormat Hex = new("hex64", HexPrefix.Foreign, HexCase.Lower);

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (text.Length >= Hex32IdFormat.DigitCount && HexDigits.IndexOfForeign(text) < 0)
        {
            var hex = Hex.Check(text);
            return hex.Verdict.IsValid() ? TransactionIdMatch.Accepted(isCanonical: false, MessageOrKey) : hex;
        }

        var match = Base64Hash.Check(text);
        return match.Verdict.IsValid() ? match with { Confusable = Message } : match;
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Base64Hash.HashLength];
        if (text.Length == Hex32IdFormat.DigitCount)
        {
            HexDigits.Decode(text, bytes);
        }
        else
        {
            Base64Hash.Decode(text, bytes);
        }

        return Convert.ToBase64String(bytes);
    }
}

/// <summary>The base64 in which CometBFT's JSON writes a hash that people read in upper-case hexadecimal.</summary>
internal sealed class Base64HashFormat(string notation) : TransactionIdFormat(notation)
{
    public override TransactionIdMatch Check(ReadOnlySpan<char> text) =>
        text.Length == Base64Hash.PaddedLength && text[^1] == '=' ? Base64Hash.Check(text) : new(TransactionIdVerdict.Unrecognised);

    public override string Canonical(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Base64Hash.HashLength];
        Base64Hash.Decode(text, bytes);
        return Convert.ToHexString(bytes);
    }
}

/// <summary>Thirty-two bytes in base64url without padding: 43 letters and no other spelling. Arweave, Kadena.</summary>
internal sealed class Base64UrlIdFormat(string notation) : TransactionIdFormat(notation)
{
    private static readonly TransactionIdConfusable[] Likewise = [TransactionIdConfusable.Address, TransactionIdConfusable.BlockHash];

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('+', '/', '=') is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        var match = Base64Hash.Check(text);
        return match.Verdict.IsValid() ? TransactionIdMatch.Accepted(!text.Contains('%'), Likewise) : match;
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Base64Hash.HashLength];
        Base64Hash.Decode(text, bytes);
        return Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
