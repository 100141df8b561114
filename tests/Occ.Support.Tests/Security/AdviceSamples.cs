namespace Occ.Support.Tests.Security;

/// <summary>One situation for each rule that it warns of, and one beside it in which it stays silent.</summary>
internal static class AdviceSamples
{
    private const string Known = "0x52908400098527886E0F7030069857D2E4169EE7";
    private const string Poison = "0x52908400aaaaaaaaaaaaaaaaaaaaaaaaE4169EE7";
    private const string Resembling = "0x529aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9EE7";
    private const string Other = "0x8617E340B3D01FA5F11F306F4090FD50E238070D";
    private static readonly string Spender = new string('0', 24) + Other[2..];
    private static readonly string Huge = new('f', 64);
    private static readonly string One = new string('0', 63) + "1";
    private static readonly string Zero = new('0', 64);

    public static readonly IReadOnlyDictionary<string, (Situation Warned, Situation Silent)> All = new Dictionary<string, (Situation, Situation)>
    {
        ["change-password-regularly"] = (Account(new() { PasswordAge = TimeSpan.FromDays(91) }), Account(new() { PasswordAge = TimeSpan.FromDays(89) })),
        ["password-compromised"] = (Account(new() { IsPasswordCompromised = true }), Account(new() { IsPasswordCompromised = false })),
        ["password-short"] = (Account(new() { PasswordLength = 14 }), Account(new() { PasswordLength = 8, Factors = [AuthenticationFactor.Passkey] })),
        ["password-common"] = (Account(new() { IsPasswordCommon = true }), Account(new() { IsPasswordCommon = false })),
        ["password-reused"] = (Account(new() { IsPasswordReused = true }), Account(new() { IsPasswordReused = false })),
        ["no-manager"] = (Account(new() { UsesPasswordManager = false }), Account(new() { UsesPasswordManager = true })),
        ["no-mfa"] = (Account(new() { Factors = [] }), Account(new() { Factors = [AuthenticationFactor.Sms] })),
        ["sms-or-phone-verification-only"] = (Account(new() { Factors = [AuthenticationFactor.Sms, AuthenticationFactor.Voice] }), Account(new() { Factors = [AuthenticationFactor.Sms, AuthenticationFactor.AuthenticatorApp] })),
        ["email-factor"] = (Account(new() { Factors = [AuthenticationFactor.Email] }), Account(new() { Factors = [AuthenticationFactor.Sms] })),
        ["otp-not-phishing-proof"] = (Account(new() { IsHighValue = true, Factors = [AuthenticationFactor.AuthenticatorApp] }), Account(new() { IsHighValue = true, Factors = [AuthenticationFactor.AuthenticatorApp, AuthenticationFactor.Passkey] })),
        ["push-without-number"] = (Account(new() { Factors = [AuthenticationFactor.Push] }), Account(new() { Factors = [AuthenticationFactor.PushWithNumber] })),
        ["no-backup-codes"] = (Account(new() { Factors = [AuthenticationFactor.AuthenticatorApp], HasRecoveryCodes = false }), Account(new() { Factors = [AuthenticationFactor.AuthenticatorApp], HasRecoveryCodes = true })),
        ["sim-swap-signs"] = (Account(new() { HasSimSwapSigns = true }), Account(new() { HasSimSwapSigns = false })),
        ["no-telco-pin"] = (Account(new() { HasCarrierPin = false }), Account(new() { HasCarrierPin = true })),
        ["security-questions"] = (Account(new() { Factors = [AuthenticationFactor.SecurityQuestions] }), Account(new() { Factors = [AuthenticationFactor.Passkey] })),
        ["mailbox-weak"] = (Account(new() { HasMailboxFactor = false }), Account(new() { HasMailboxFactor = true, SharesPasswordWithMailbox = false })),
        ["stale-sessions"] = (Account(new() { OldestSession = TimeSpan.FromDays(31) }), Account(new() { OldestSession = TimeSpan.FromDays(29), HasUnknownSession = false })),
        ["api-keys-broad"] = (Account(new() { CanApiKeyWithdraw = true }), Account(new() { CanApiKeyWithdraw = false, HasApiKeyAddressList = true })),
        ["no-withdrawal-list"] = (Account(new() { HasWithdrawalList = false }), Account(new() { HasWithdrawalList = true })),
        ["shared-account"] = (Account(new() { IsShared = true }), Account(new() { IsShared = false })),
        ["backup-missing"] = (Backup(new() { Exists = false }), Backup(new() { Exists = true })),
        ["backup-unverified"] = (Backup(new() { Exists = true, IsVerified = false }), Backup(new() { Exists = false, IsVerified = false })),
        ["seed-stored-online"] = (Backup(new() { IsOnline = true }), Backup(new() { IsOnline = false })),
        ["single-copy"] = (Backup(new() { Copies = 1 }), Backup(new() { Copies = 2 })),
        ["back-up-before-update"] = (new() { Action = PlannedAction.Update }, new() { Action = PlannedAction.Update, Backup = new() { Exists = true, IsVerified = true } }),
        ["update-over-a-reliable-network"] = (
            new() { Action = PlannedAction.Update, Device = new() { BatteryPercent = 20 } },
            new() { Action = PlannedAction.Update, Device = new() { BatteryPercent = 20, IsCharging = true }, Connection = new() { Kind = ConnectionKind.Home } }),
        ["update-promptly"] = (new() { App = new() { IsBehind = true } }, new() { App = new() { IsBehind = false, IsUnsafe = false } }),
        ["update-source"] = (new() { App = new() { IsSignatureWrong = true } }, new() { App = new() { IsFromOfficialSource = true, IsSignatureWrong = false } }),
        ["avoid-public-networks"] = (new() { Action = PlannedAction.SignIn, Connection = new() { Kind = ConnectionKind.Public } }, new() { Action = PlannedAction.SignIn, Connection = new() { Kind = ConnectionKind.MobileData } }),
        ["vpn-where-necessary"] = (new() { Connection = new() { Kind = ConnectionKind.Public, CannotWait = true } }, new() { Connection = new() { Kind = ConnectionKind.Public, CannotWait = true, UsesVpn = true } }),
        ["shared-computer"] = (Device(new() { IsShared = true }), Device(new() { IsShared = false })),
        ["rooted-jailbroken"] = (Device(new() { IsRooted = true }), Device(new() { IsRooted = false })),
        ["os-unsupported"] = (Device(new() { IsSystemSupported = false }), Device(new() { IsSystemSupported = true })),
        ["malware-signs"] = (Device(new() { HasMalwareSigns = true }), Device(new() { HasMalwareSigns = false })),
        ["no-screen-lock"] = (Device(new() { HasScreenLock = false }), Device(new() { HasScreenLock = true })),
        ["beware-phishing-and-malware"] = (new() { SinceReminder = TimeSpan.FromDays(91) }, new() { SinceReminder = TimeSpan.FromDays(1) }),
        ["handle-imitates"] = (Meets(new() { Address = "t.me/occ_support1" }), Meets(new() { Address = "t.me/occ_support" })),
        ["freemail-support"] = (Meets(new() { Address = "desk77@gmail.com", DisplayName = "Occ Support" }), Meets(new() { Address = "desk77@gmail.com", DisplayName = "Alice" })),
        ["mail-domain-lookalike"] = (Meets(new() { Address = "support@occwaIlet.example" }), Meets(new() { Address = "support@occwallet.example" })),
        ["reply-to-differs"] = (Meets(new() { Address = "support@occwallet.example", ReplyTo = "desk@tickets.example" }), Meets(new() { Address = "support@occwallet.example", ReplyTo = "billing@occwallet.example" })),
        ["display-name-differs"] = (Meets(new() { Address = "desk@tickets.example", DisplayName = "Occwallet" }), Meets(new() { Address = "support@occwallet.example", DisplayName = "Occwallet" })),
        ["contacted-first"] = (Says("Hello, this is Trust Wallet support. We noticed that you are having trouble."), Says("Our support will never write to you first.")),
        ["off-platform"] = (Says("Let's continue on Telegram, my handle is @fix_desk."), Says("There is no support on Telegram or WhatsApp.")),
        ["phone-number-support"] = (Says("MetaMask support: call +1 (888) 555-0143 now."), Says("MetaMask has no telephone support.")),
        ["seed-phrase-request"] = (Says("Please send me your seed phrase."), Says("Never send anybody your seed phrase.")),
        ["credential-request"] = (Says("Read me the code that you just received."), Says("Enter the code in the app.")),
        ["remote-access"] = (Says("Install AnyDesk and tell me the number."), Says("Do not install AnyDesk for a caller.")),
        ["urgency"] = (Says("Your wallet will be locked within 24 hours!"), Says("Your ticket will be answered within 24 hours.")),
        ["recovery-agent"] = (Says("We can recover your stolen bitcoin."), Says("Nobody can recover your stolen bitcoin.")),
        ["giveaway"] = (Says("Send 1 ETH and get double back!"), Says("Did you get the 1 ETH that I sent?")),
        ["investment-scam"] = (Says("Guaranteed 10% daily profit, invest now."), Says("Rewards are not guaranteed.")),
        ["advance-fee"] = (Says("Before the withdrawal you must pay 20% tax."), Says("The withdrawal fee is deducted from the amount.")),
        ["malicious-signature"] = (Says("Connect your wallet and validate it: https://wallet-sync.example"), Says("Wait until the wallet is synchronised.")),
        ["phishing-link"] = (Says("Claim your reward: https://metamask-claim.top"), Says("The download page is https://metamask.io/download")),
        ["fake-app"] = (Says("Turn off Play Protect and install the APK that I sent."), Says("Install the app from the official store.")),
        ["authority-impersonation"] = (Says("This is the police. Transfer your coins to the safe account."), Says("Please report it to the police.")),
        ["job-scam"] = (Says("Part-time job: like videos, earn $100 per day."), Says("We look for an engineer; apply on our careers page.")),
        ["agent-asks-secret"] = (Says("Please tell me your seed phrase.", MessageRole.Agent), Says("Please tell me the transaction id.", MessageRole.Agent)),
        ["key-exposed"] = (Says("I gave my seed phrase to a stranger.", MessageRole.User), Says("A stranger asked for my seed phrase.", MessageRole.User)),
        ["zero-value-transfer"] = (new() { Transfers = [new(), new() { IsZero = true }] }, new() { Transfers = [new() { IsZero = false }] }),
        ["dust"] = (new() { Transfers = [new() { IsDust = true }] }, new() { Transfers = [new() { IsDust = true, IsFromStranger = false }] }),
        ["counterfeit-token"] = (new() { Transfers = [new() { Symbol = "USDT", Contract = Other, KnownContracts = [Known] }] }, new() { Transfers = [new() { Symbol = "USDT", Contract = Known.ToLowerInvariant(), KnownContracts = [Known] }] }),
        ["poisoning-lookalike"] = (Pay(new() { Recipient = Poison, Known = [Other, Known] }), Pay(new() { Recipient = Known, Known = [Other, Known] })),
        ["poisoning-weak"] = (Pay(new() { Recipient = Resembling, Known = [.. Enumerable.Repeat(Known, 1000)] }), Pay(new() { Recipient = Other, Known = [Known] })),
        ["clipboard-changed"] = (Pay(new() { Recipient = Other, Copied = Known }), Pay(new() { Recipient = Known, Copied = Known + " " })),
        ["copied-from-history"] = (Pay(new() { Source = RecipientSource.History }), Pay(new() { Source = RecipientSource.AddressBook })),
        ["first-time-recipient"] = (Pay(new() { Recipient = Other, Known = [Known] }), Pay(new() { Recipient = Known, Known = [Known] })),
        ["dns-payment-unsigned"] = (Pay(new() { IsByDnsName = true }), Pay(new() { IsByDnsName = true, IsDnsProven = true })),
        ["unlimited-approval"] = (Call($"0x095ea7b3{Spender}{Huge}"), Call($"0x095ea7b3{Spender}{One}")),
        ["approve-unknown-spender"] = (Call($"095EA7B3{Spender}{One}"), Call($"095ea7b3{Spender}{One}", Other)),
        ["set-approval-for-all"] = (Call($"0xa22cb465{Spender}{One}"), Call($"0xa22cb465{Spender}{Zero}")),
        ["permit-signature"] = (Sign(new() { Kind = SigningRequestKind.TypedData, PrimaryType = "PermitSingle" }), Sign(new() { Kind = SigningRequestKind.TypedData, PrimaryType = "Mail" })),
        ["7702-authorization"] = (Sign(new() { Kind = SigningRequestKind.Authorization }), Sign(new() { Kind = SigningRequestKind.Authorization, IsByWallet = true })),
        ["blind-signing"] = (Sign(new() { Kind = SigningRequestKind.RawHash }), Sign(new() { Kind = SigningRequestKind.PersonalMessage })),
        ["tron-permission-change"] = (Sign(new() { Kind = SigningRequestKind.TronPermissionUpdate }), Sign(new() { Kind = SigningRequestKind.TronPermissionUpdate, IsByWallet = true })),
        ["idn-homograph"] = (Link("https://m\u00e9tamask.io"), Link("https://example.org")),
        ["idn-near"] = (Link("https://m\u00e9tamsk.io"), Link("https://m\u00e9tal.example")),
        ["idn-mixed-script"] = (Link("https://ex\u0430mple.org"), Link("https://\u043f\u0440\u0438\u043c\u0435\u0440.example")),
        ["invisible-chars"] = (Link("https://exa\u200bmple.org"), Link("\u200bhttps://example.org")),
        ["ascii-homoglyph"] = (Link("https://rnetamask.io"), Link("https://metamask.io")),
        ["typosquat"] = (Link("https://metamaks.io"), Link("https://metal.example")),
        ["hyphenation"] = (Link("https://meta-mask.io"), Link("https://meta-example.org")),
        ["combosquat"] = (Link("https://metamask-claim.top"), Link("https://phantomjs.org")),
        ["wrong-tld"] = (Link("https://metamask.top"), Link("https://phantom.org")),
        ["subdomain-embed"] = (Link("https://metamask.io.example.org"), Link("https://io.example.org")),
        ["subdomain-brand"] = (Link("https://metamask.example.org"), Link("https://phantom.example.org")),
        ["hosted-brand"] = (Link("https://metamask.vercel.app"), Link("https://example.vercel.app")),
        ["userinfo"] = (Link("https://a@example.org"), Link("a@example.org")),
        ["ip-host"] = (Link("http://203.0.113.9/"), Link("http://192.168.0.1/")),
        ["data-or-script-uri"] = (Link("javascript:alert(1)"), Link("mailto:a@example.org")),
        ["shortener"] = (Link("https://bit.ly/3x"), Link("https://bit.ly/")),
        ["open-redirect"] = (Link("https://example.org/?next=https://example.com/"), Link("https://example.org/?next=https://www.example.org/")),
        ["odd-port"] = (Link("https://example.org:8443/"), Link("https://example.org:443/")),
        ["percent-host"] = (Link("https://ex%61mple.org/"), Link("https://example.org/%61")),
        ["plain-http"] = (Link("http://example.org/login"), Link("https://example.org/login")),
        ["login-words-path"] = (Link("https://example.org/restore-wallet"), Link("https://metamask.io/restore-wallet")),
        ["official"] = (Link("https://metamask.io"), Link("https://example.org")),
        ["lookalike-of-known"] = (Link("https://samplebamk.example", "samplebank.example"), Link("https://samplebank.example", "samplebank.example")),
    };

    private static Situation Account(AccountPosture account) => new() { Account = account };

    private static Situation Backup(BackupState backup) => new() { Backup = backup };

    private static Situation Device(DeviceState device) => new() { Device = device };

    private static Situation Meets(SeenContact contact) => new() { Contacts = [contact] };

    private static Situation Says(string text, MessageRole role = MessageRole.Stranger) => new() { Message = new() { Text = text, Role = role } };

    private static Situation Pay(PaymentPlan payment) => new() { Payment = payment };

    private static Situation Sign(SigningRequest signing) => new() { Signing = signing };

    private static Situation Call(string data, params string[] trusted) => Sign(new() { Kind = SigningRequestKind.Transaction, CallData = data, TrustedSpenders = trusted });

    private static Situation Link(string link, params string[] visited) => new() { Links = [link], VisitedDomains = visited };
}
