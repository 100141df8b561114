namespace Occ.Support;

/// <summary>What a message does, by rule. A draft of an agent that asks for a secret does one thing: it must not be sent.</summary>
internal sealed class SpeechActs
{
    public const string AgentAsksSecret = "agent-asks-secret";

    private static readonly string[] BarredToAgents = ["seed-phrase-request", "credential-request", "remote-access", "off-platform"];

    private readonly SpeechReading _reading;
    private readonly bool _isAgent;

    public SpeechActs(ReceivedMessage message, SpeechBook? book = null)
    {
        _reading = SpeechReader.Read(message, book ?? SpeechBook.BuiltIn);
        _isAgent = message.Role == MessageRole.Agent;
    }

    /// <summary>Where links, e-mail addresses, handles and telephone numbers stand in the message.</summary>
    public IReadOnlyList<(int Start, int Length)> Names => _reading.Names;

    /// <summary>Where the links stand that the message does not warn of.</summary>
    public IReadOnlyList<(int Start, int Length)> Links => _reading.Links;

    /// <summary>What speaks for a rule; null where nothing does.</summary>
    public SpeechAct? Of(string rule)
    {
        var isBarred = _isAgent && Array.IndexOf(BarredToAgents, rule) >= 0;
        foreach (var act in _reading.Acts)
        {
            if (!isBarred && act.Rule == rule)
            {
                return act;
            }

            if (_isAgent && rule == AgentAsksSecret && Array.IndexOf(BarredToAgents, act.Rule) >= 0)
            {
                return act with { Rule = rule };
            }
        }

        return null;
    }
}
