namespace Occ.Support.Fuzz;

/// <summary>Networks that a host adds: notations of addresses, transaction ids and memos, one a line, then a text.</summary>
internal static class NetworkFuzz
{
    public static void Read(string text)
    {
        var lines = text.Split('\n', 4);
        if (lines is not [var addresses, var transactions, var memo, var pasted])
        {
            return;
        }

        try
        {
            var table = NetworkTable.BuiltIn.With(new NetworkDefinition { Id = "own", Name = "Own", Symbol = "OWN", Addresses = addresses, TransactionIds = transactions, Memo = memo });
            var network = table.Get("own");
            var check = new AddressValidator(table).Check(pasted, network);
            Law.Within(pasted, check.Position ?? 0, check.Position is null ? 0 : check.Length, "what is wrong with an address");
            var id = new TransactionIdValidator(table).Check(pasted, network);
            Law.Within(pasted, id.Position ?? 0, id.Position is null ? 0 : id.Length, "what is wrong with an id");
            Law.Says(new MemoValidator(table).Check(pasted, network).Explain, "a memo");
        }
        catch (ArgumentException refusal) when (refusal.ParamName == "networks")
        {
            Law.Holds(refusal.Message.Length > 0, "a network is refused without a reason");
        }
    }
}
