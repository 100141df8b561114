namespace Occ.Support;

/// <summary>Several ways of writing an id on one network: the first is the network's own, what the others accept is a variant.</summary>
internal sealed class AlternativeIdFormat(string notation, TransactionIdFormat first, TransactionIdFormat[] others) : TransactionIdFormat(notation)
{
    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var nearest = first.Check(text);
        if (nearest.Verdict.IsValid())
        {
            return nearest;
        }

        foreach (var other in others)
        {
            var match = other.Check(text);
            if (match.Verdict.IsValid())
            {
                return match.AsVariant();
            }

            nearest = match.Verdict > nearest.Verdict && match.Verdict > TransactionIdVerdict.WrongPrefix ? match : nearest;
        }

        return nearest;
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        if (first.Check(text).Verdict.IsValid())
        {
            return first.Canonical(text);
        }

        foreach (var other in others)
        {
            if (other.Check(text).Verdict.IsValid())
            {
                return other.Canonical(text);
            }
        }

        return text.ToString();
    }
}
