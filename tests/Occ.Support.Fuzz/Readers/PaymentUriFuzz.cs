namespace Occ.Support.Fuzz;

/// <summary>Payment links.</summary>
internal static class PaymentUriFuzz
{
    private static readonly PaymentUriReader Reader = new();

    public static void Read(string text)
    {
        var uri = Reader.Read(text);
        Law.Holds(uri.IsValid == (uri.Verdict == PaymentUriVerdict.Valid), "the verdict and the answer differ");
        Law.Says(uri.Explain, $"the verdict {uri.Verdict.Code()}");
        foreach (var part in uri.Parts)
        {
            Law.Within(text, part.Position, part.Length, "a part");
            Law.Holds(uri.Find(part.Role) is not null, "a part is not found by its role");
            part.ReadFrom(text);
            Law.Within(text, part.AddressCheck.Position ?? 0, 0, "what is wrong with an address");
        }

        if (uri.Invoice is { } invoice)
        {
            Law.Holds(invoice.CreatedAt <= invoice.ExpiresAt && invoice.Millisatoshis is null or >= 0, "an invoice expires before it was made");
            invoice.IsExpired(FuzzReader.Now);
        }

        Law.Holds(uri.ToString().Length > 0, "a link has no words");
    }
}
