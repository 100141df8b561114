using Microsoft.Extensions.AI;

namespace Occ.Support.AI;

/// <summary>What an AI support agent can ask of the library.</summary>
/// <remarks>
/// Each tool only reads, and gives the same answer to the same question. Whatever is passed in is searched for secrets first, and no answer holds one:
/// an agent that is handed a recovery phrase learns that there was one, and not which.
/// </remarks>
public sealed class SupportTools
{
    /// <summary>The greatest length of a text that a tool reads, in UTF-16 units; the rest is not looked at.</summary>
    public const int MaxLength = 65_536;

    private readonly NetworkTools _networks;
    private readonly MessageTools _messages;
    private readonly GuideTools _guides;

    /// <summary>Makes tools of the services of a host, each of which may be left out for the built-in one.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="networks">The networks.</param>
    /// <param name="errors">The catalogue of errors.</param>
    /// <param name="intake">The reader of messages.</param>
    /// <param name="guides">The guides.</param>
    /// <param name="links">Judges links, by the host's brands.</param>
    public SupportTools(
        TimeProvider? time = null, NetworkTable? networks = null, ErrorCatalog? errors = null, IntakeReader? intake = null, Troubleshooter? guides = null, LinkInspector? links = null)
    {
        time ??= TimeProvider.System;
        networks ??= NetworkTable.BuiltIn;
        _networks = new(networks);
        _messages = new(networks, links ?? new(), errors ?? ErrorCatalog.BuiltIn, intake ?? new(time, networks));
        _guides = new(guides ?? new(), time);
    }

    /// <summary>The tools, for <c>ChatOptions.Tools</c>.</summary>
    /// <returns>One function for each tool, with its JSON schemas.</returns>
    public IList<AITool> AsAITools() =>
    [
        Tool(_networks.CheckAddress, "check_address"),
        Tool(_networks.CheckTransaction, "check_transaction"),
        Tool(_networks.ReadExplorerLink, "read_explorer_link"),
        Tool(_messages.CheckLink, "check_link"),
        Tool(_messages.DiagnoseError, "diagnose_error"),
        Tool(MessageTools.Redact, "redact"),
        Tool(_messages.TriageMessage, "triage_message"),
        Tool(_guides.ListGuides, "list_guides"),
        Tool(_guides.StartGuide, "start_guide"),
        Tool(_guides.AnswerGuide, "answer_guide"),
    ];

    private static AIFunction Tool(Delegate method, string name) =>
        AIFunctionFactory.Create(method, new AIFunctionFactoryOptions { Name = name, SerializerOptions = ToolJson.Relaxed });
}
