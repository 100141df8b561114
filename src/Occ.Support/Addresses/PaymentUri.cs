namespace Occ.Support;

/// <summary>A payment link or account id that was read. It holds no text that may be a secret: see <see cref="PaymentUriPart"/>.</summary>
public sealed class PaymentUri
{
    internal PaymentUri(PaymentUriVerdict verdict) => Verdict = verdict;

    internal PaymentUri(PaymentUriDraft draft, PaymentUriVerdict verdict)
    {
        Verdict = verdict;
        Kind = draft.Kind;
        Scheme = draft.Scheme;
        Network = draft.Network;
        Parts = draft.Parts;
        Amount = draft.Amount;
        Invoice = draft.Invoice;
        Host = draft.Host;
    }

    /// <summary>How near the text is to a link that can be paid.</summary>
    public PaymentUriVerdict Verdict { get; }

    /// <summary>Whether every part is well formed. It does not say that the recipient is the right one.</summary>
    public bool IsValid => Verdict.IsValid();

    /// <summary>What the link asks for.</summary>
    public PaymentUriKind Kind { get; }

    /// <summary>The scheme, in lower case, such as <c>bitcoin</c>; empty where there is none or it is not known.</summary>
    public string Scheme { get; } = "";

    /// <summary>The network that the link claims, or null where it claims none or the table lacks it.</summary>
    public Network? Network { get; }

    /// <summary>All parts, as they stand in the text.</summary>
    public IReadOnlyList<PaymentUriPart> Parts { get; } = [];

    /// <summary>The amount of the first or only payment; null where there is none or it is not right.</summary>
    public PaymentAmount? Amount { get; }

    /// <summary>The Lightning invoice, alone or beside an address; null where there is none or it is not right.</summary>
    public LightningInvoice? Invoice { get; }

    /// <summary>The host of the service that the link leads to (LNURL, a transaction request), for the person to judge; null where there is none.</summary>
    public string? Host { get; }

    /// <summary>The recipient of the first or only payment, or null.</summary>
    public PaymentUriPart? Address => Find(PaymentPartRole.Address);

    /// <summary>The first part with a role, or null.</summary>
    public PaymentUriPart? Find(PaymentPartRole role) => Parts.FirstOrDefault(p => p.Role == role);

    /// <summary>The verdict in words that a support agent can read out.</summary>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public string Explain(string? language) =>
        TextCatalog.BuiltIn.Get("addresses.uri." + Verdict.Code(), language, ("network", Network?.NameIn(language) ?? "?"));

    /// <summary>Returns the code of the verdict.</summary>
    public override string ToString() => Verdict.Code();
}
