namespace Occ.Support.Samples;

/// <summary>A command: what it is asked and what it answers. The host does the rest, for people and for programs.</summary>
/// <remarks>Its help is the texts <c>help.NAME</c>, <c>help.NAME.MEMBER</c> and <c>help.NAME.examples</c>.</remarks>
internal abstract class SupportCommand
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>The members of a request, the argument first.</summary>
    public abstract IReadOnlyList<Member> Members { get; }

    /// <summary>Whether the argument is read from standard input where it is left out.</summary>
    public virtual bool ReadsInput => false;

    /// <summary>Whether it looks itself at what its argument is: a text, files or standard input.</summary>
    public virtual bool ReadsArgument => false;

    /// <summary>Takes the options of the call before the first request.</summary>
    /// <returns>What is wrong with them, or null.</returns>
    public virtual Answer? Prepare(Request request, ConsoleSystem system) => null;

    /// <summary>Answers one request.</summary>
    public abstract Answer Reply(Request request);

    /// <summary>Answers what a person asked at the command line.</summary>
    public virtual Answer ReplyToPerson(Request request, ConsoleSystem system) => Reply(request);

    /// <summary>Answers one line of JSON.</summary>
    public virtual Answer ReplyToLine(ReadOnlyMemory<byte> line, string language)
    {
        var request = new Request(language);
        return request.Read(line.Span, Members) is { } fault ? Refuse(fault, language) : Reply(request);
    }

    /// <summary>The values that a member can have, for shells that complete words; none where a shell knows better.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="words">For the argument, its words so far.</param>
    /// <param name="language">The language of the explanations.</param>
    public virtual IEnumerable<Candidate> Complete(string member, IReadOnlyList<string> words, string language) =>
        member == "network" ? NetworkTable.BuiltIn.All.Select(n => new Candidate(n.Id, n.NameIn(language))) : [];

    /// <summary>The answer to a line that is no request.</summary>
    public virtual Answer Refuse(string code, string language) => new ErrorAnswer(code, language);
}
