namespace Occ.Support;

/// <summary>A payment that is being prepared.</summary>
public sealed record PaymentPlan
{
    /// <summary>The address to be paid.</summary>
    public string? Recipient { get; init; }

    /// <summary>The addresses that the person has paid before, or keeps in the address book.</summary>
    public IReadOnlyList<string>? Known { get; init; }

    /// <summary>Where the address was taken from.</summary>
    public RecipientSource? Source { get; init; }

    /// <summary>What was copied, if the host saw it.</summary>
    public string? Copied { get; init; }

    /// <summary>Whether the recipient was found by a name of the DNS (BIP-353).</summary>
    public bool? IsByDnsName { get; init; }

    /// <summary>Whether that record was proven by DNSSEC.</summary>
    public bool? IsDnsProven { get; init; }
}
