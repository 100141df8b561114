namespace Occ.Support.Tests.Security;

/// <summary>A message of <c>Vectors/messages.tsv</c> with the rules that must speak, and those that may.</summary>
internal sealed record LabelledMessage(MessageRole Role, string Language, string[] Must, string[] May, string Text, bool IsApart)
{
    private const int Apart = 5;

    public static readonly IReadOnlyList<LabelledMessage> All = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "messages.tsv"))
        .Where(l => !l.StartsWith('#'))
        .Select((l, i) => Read(l.Split('\t'), i % Apart == 0))];

    public bool IsHarmless => Must.Length == 0 && May.Length == 0;

    /// <summary>The rules that speak of it.</summary>
    public string[] Spoken()
    {
        var acts = new SpeechActs(new() { Text = Text, Role = Role });
        return [.. AdviceRules.BuiltIn.Select(r => r.Id).Where(id => acts.Of(id) is not null)];
    }

    private static LabelledMessage Read(string[] cells, bool isApart)
    {
        var rules = cells[2] == "-" ? [] : cells[2].Split(',');
        return new(
            KebabCase.Find<MessageRole>(cells[0])!.Value, cells[1], [.. rules.Where(r => r[0] != '?')], [.. rules.Where(r => r[0] == '?').Select(r => r[1..])], cells[3], isApart);
    }
}
