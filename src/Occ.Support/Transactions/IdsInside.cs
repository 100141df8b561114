namespace Occ.Support;

/// <summary>Finds ids and secrets among the words of a text. The words in front of digits say whether they are a key.</summary>
internal static class IdsInside
{
    /// <summary>A secret or an id of the network among the words of a text.</summary>
    public static TransactionIdCheck? Find(ReadOnlySpan<char> text, Network network)
    {
        TransactionIdCheck? found = null;
        foreach (var word in PastedText.WordsInside(text))
        {
            if (word.GetOffsetAndLength(text.Length).Length == text.Length)
            {
                continue;
            }

            var verdict = network.TransactionFormat.Check(text[word]).Settle(IdContext.Read(text[..word.Start])).Verdict;
            if (verdict == TransactionIdVerdict.Secret || SecretKeyFormats.IsSecret(text[word]))
            {
                return new(network, TransactionIdVerdict.Secret, word);
            }

            found ??= verdict.IsValid() ? new(network, TransactionIdVerdict.SurroundingText, word) : null;
        }

        return found;
    }

    /// <summary>A secret or an id of any network among the words of a text.</summary>
    public static TransactionIdIdentification? Find(ReadOnlySpan<char> text, TransactionIdIndex index)
    {
        const int shortest = 32; // shorter words are numbers and dates
        if (!PastedText.HasWordOf(text, shortest))
        {
            return null;
        }

        TransactionIdIdentification? found = null;
        foreach (var word in PastedText.WordsInside(text))
        {
            var length = word.GetOffsetAndLength(text.Length).Length;
            if (length == text.Length || length < SecretKeyFormats.Shortest)
            {
                continue;
            }

            var inside = length < shortest ? default : index.Identify(text[word]);
            inside = inside.IsValid ? inside.Settle(IdContext.Read(text[..word.Start])) : inside;
            if (inside.Verdict == TransactionIdVerdict.Secret || SecretKeyFormats.IsSecret(text[word]))
            {
                return new(TransactionIdVerdict.Secret);
            }

            found ??= inside.IsValid ? new(TransactionIdVerdict.SurroundingText, inside.Networks, inside.Confusable) : null;
        }

        return found;
    }
}
