namespace Occ.Support.Tests.Security;

/// <summary>A message of <c>Vectors/messages.tsv</c> with the rules that must speak, and those that may.</summary>
internal sealed record LabelledMessage(MessageRole Role, string Language, string[] Must, string[] May, string Text, bool IsApart)
{
    public static readonly IReadOnlyList<LabelledMessage> All = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "messages.tsv"))
        .Where(l => !l.StartsWith('#'))
        .Select(l => Read(l.Split('\t')))];

    public bool IsHarmless => Must.Length == 0 && May.Length == 0;

    /// <summary>The rules that speak of it.</summary>
    public string[] Spoken()
    {
        var acts = new SpeechActs(new() { Text = Text, Role = Role });
        return [.. AdviceRules.BuiltIn.Select(r => r.Id).Where(id => acts.Of(id) is not null)];
    }

    private static LabelledMessage Read(string[] cells)
    {
        var rules = cells[3] == "-" ? [] : cells[3].Split(',');
        return new(
            KebabCase.Find<MessageRole>(cells[1])!.Value, cells[2], [.. rules.Where(r => r[0] != '?')], [.. rules.Where(r => r[0] == '?').Select(r => r[1..])], cells[4], cells[0] == "apart");
    }
}
