namespace Occ.Support;

/// <summary>What is known about a person's safety at one moment. Whatever is null is unknown, never fine.</summary>
public sealed record Situation
{
    /// <summary>What the person is about to do.</summary>
    public PlannedAction? Action { get; init; }

    /// <summary>How the account is protected.</summary>
    public AccountPosture? Account { get; init; }

    /// <summary>The device.</summary>
    public DeviceState? Device { get; init; }

    /// <summary>The network that the device is connected to.</summary>
    public ConnectionState? Connection { get; init; }

    /// <summary>The wallet app.</summary>
    public WalletAppState? App { get; init; }

    /// <summary>The backup of the wallet.</summary>
    public BackupState? Backup { get; init; }

    /// <summary>A payment that is being prepared.</summary>
    public PaymentPlan? Payment { get; init; }

    /// <summary>Transfers that arrived or stand in the history.</summary>
    public IReadOnlyList<ObservedTransfer> Transfers { get; init; } = [];

    /// <summary>What the wallet asks the person to sign.</summary>
    public SigningRequest? Signing { get; init; }

    /// <summary>A message that the person got or wrote, or that an agent is about to send.</summary>
    public ReceivedMessage? Message { get; init; }

    /// <summary>Contacts that the person met, such as the sender of a mail.</summary>
    public IReadOnlyList<SeenContact> Contacts { get; init; } = [];

    /// <summary>How long ago the person was last reminded of phishing and malware.</summary>
    public TimeSpan? SinceReminder { get; init; }

    /// <summary>Links that the person was sent, or is about to open.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Domains that the person used before; null where that is unknown.</summary>
    public IReadOnlyList<string>? VisitedDomains { get; init; }
}
