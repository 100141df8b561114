namespace Occ.Support;

/// <summary>What a meaning makes of an id whose form allows it.</summary>
internal static class IdMeanings
{
    private static readonly TransactionIdConfusable[] Settled = [];

    /// <summary>Settles a well-formed id by what the words say; words that its form contradicts change nothing.</summary>
    public static TransactionIdMatch Settle(this TransactionIdMatch match, IdMeaning meaning)
    {
        if (meaning == IdMeaning.Transaction)
        {
            return match with { Confusable = Settled };
        }

        if (ConfusableOf(meaning) is not { } confusable || match.Confusable is null || !match.Confusable.Contains(confusable))
        {
            return match;
        }

        var verdict = confusable switch
        {
            TransactionIdConfusable.PrivateKey => TransactionIdVerdict.Secret,
            TransactionIdConfusable.BlockHash => TransactionIdVerdict.BlockHash,
            TransactionIdConfusable.Address => TransactionIdVerdict.Address,
            _ => TransactionIdVerdict.NotATransaction,
        };
        return new(verdict, Confusable: [confusable]);
    }

    private static TransactionIdConfusable? ConfusableOf(IdMeaning meaning) => meaning switch
    {
        IdMeaning.PrivateKey => TransactionIdConfusable.PrivateKey,
        IdMeaning.Block => TransactionIdConfusable.BlockHash,
        IdMeaning.Address => TransactionIdConfusable.Address,
        IdMeaning.UserOperation => TransactionIdConfusable.UserOperationHash,
        IdMeaning.Message => TransactionIdConfusable.MessageHash,
        IdMeaning.Token => TransactionIdConfusable.TokenId,
        IdMeaning.Order => TransactionIdConfusable.OrderNumber,
        IdMeaning.Payment => TransactionIdConfusable.PaymentHash,
        IdMeaning.Topic => TransactionIdConfusable.EventTopic,
        _ => null,
    };
}
