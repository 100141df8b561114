namespace Occ.Support;

/// <summary>What a rule looks at. What several rules need is worked out once.</summary>
public sealed class AdviceContext
{
    private PoisoningCheck? _poisoning;
    private JudgedLink[]? _links;
    private TokenApproval? _approval;
    private SpeechActs? _acts;
    private IReadOnlyList<JudgedContact>? _contacts;
    private bool _hasPoisoning;
    private bool _hasApproval;

    internal AdviceContext(Situation situation, AdvicePolicy policy)
    {
        Situation = situation;
        Policy = policy;
    }

    /// <summary>The situation.</summary>
    public Situation Situation { get; }

    /// <summary>The policy of the host.</summary>
    public AdvicePolicy Policy { get; }

    /// <summary>How much the recipient of the payment resembles known addresses; null where there is none.</summary>
    internal PoisoningCheck? Poisoning
    {
        get
        {
            if (!_hasPoisoning)
            {
                _hasPoisoning = true;
                _poisoning = Situation.Payment is { Recipient: { Length: > 0 } recipient, Known: { } known } ? AddressPoisoning.Check(recipient, known) : null;
            }

            return _poisoning;
        }
    }

    /// <summary>What the message does; null where there is none.</summary>
    internal SpeechActs? Acts => Situation.Message is { } message ? _acts ??= new(message) : null;

    /// <summary>The contacts of the situation and of the message beside the official channels; none where the host named no channels.</summary>
    internal IReadOnlyList<JudgedContact> Contacts => Policy.Channels is { } channels ? _contacts ??= JudgedContact.Of(Situation, Acts, channels) : [];

    /// <summary>Whether the message names contacts, and official ones only.</summary>
    internal bool NamesOfficialOnly
    {
        get
        {
            var names = Contacts.Where(c => c.Evidence.Kind != JudgedContact.Met).ToList();
            return names.Count > 0 && names.TrueForAll(c => c.Check.Verdict == ContactVerdict.Official);
        }
    }

    /// <summary>The approval that the call data of the request would give; null where it gives none.</summary>
    internal TokenApproval? CallData
    {
        get
        {
            if (!_hasApproval)
            {
                _hasApproval = true;
                _approval = Situation.Signing is { CallData: { } data } signing ? TokenApproval.Read(data, signing.TrustedSpenders) : null;
            }

            return _approval;
        }
    }

    /// <summary>What the links of the situation are, in their order, then those of the message.</summary>
    internal IReadOnlyList<JudgedLink> Links => _links ??= JudgedLink.Of(Situation, Acts, Policy.Brands);
}
