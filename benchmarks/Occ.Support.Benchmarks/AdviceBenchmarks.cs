using BenchmarkDotNet.Attributes;

namespace Occ.Support.Benchmarks;

/// <summary>A full run of all rules over a typical situation, with and without a message.</summary>
[MemoryDiagnoser]
public class AdviceBenchmarks
{
    private static readonly SecurityAdvisor Advisor = new();

    private static readonly Situation Typical = new()
    {
        Action = PlannedAction.Transfer,
        Account = new() { Factors = [AuthenticationFactor.Sms], PasswordLength = 12, IsPasswordReused = false, HasRecoveryCodes = false, HasCarrierPin = false },
        Device = new() { HasScreenLock = true, IsSystemSupported = true, BatteryPercent = 60 },
        Connection = new() { Kind = ConnectionKind.Home },
        App = new() { IsBehind = true, IsFromOfficialSource = true },
        Backup = new() { Exists = true, IsVerified = false, Copies = 1 },
        Payment = new() { Recipient = Samples.Eip55, Known = [Samples.Eip55], Source = RecipientSource.AddressBook },
        Transfers = [new() { IsZero = true }, new() { IsDust = true }, new() { IsZero = false }],
        Signing = new() { Kind = SigningRequestKind.TypedData, PrimaryType = "Permit" },
    };

    private static readonly Situation WithMessage = Typical with
    {
        Message = new() { Text = "Hello, this is the support team. Your wallet could not be verified. Please send us your recovery phrase within 24 hours, otherwise your account will be suspended." },
    };

    private static readonly Situation WithChineseMessage = Typical with { Message = new() { Text = "您好，这里是官方客服。您的钱包验证失败，请在24小时内把助记词发给我们，否则账户将被冻结。" } };

    [Benchmark]
    public int Situation() => Advisor.Advise(Typical).Count;

    [Benchmark]
    public int EnglishMessage() => Advisor.Advise(WithMessage).Count;

    [Benchmark]
    public int ChineseMessage() => Advisor.Advise(WithChineseMessage).Count;
}
