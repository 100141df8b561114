using System.Globalization;

namespace Occ.Support.Tests;

/// <summary>How near the reader comes to what people marked: of categories, of things named, of questions asked.</summary>
internal sealed class IntakeScore
{
    private readonly Dictionary<string, (int Right, int All)> _shares = [];
    private readonly Dictionary<string, (int Hits, int Found, int Marked)> _kinds = [];
    private readonly List<string> _misses = [];

    public IReadOnlyList<string> Misses => _misses;

    public static IntakeScore Of(IntakeReader reader, IEnumerable<MarkedMessage> messages)
    {
        var score = new IntakeScore();
        foreach (var message in messages)
        {
            score.Add(message, reader.Read(message.Text, "Asia/Shanghai"));
        }

        return score;
    }

    /// <summary>A share such as <c>category en</c>, <c>network</c> or <c>needless</c>; 1 where there was nothing.</summary>
    public double Share(string name) => _shares.TryGetValue(name, out var s) && s.All > 0 ? (double)s.Right / s.All : 1;

    public double Recall(string kind) => _kinds.TryGetValue(kind, out var k) && k.Marked > 0 ? (double)k.Hits / k.Marked : 1;

    public double Precision(string kind) => _kinds.TryGetValue(kind, out var k) && k.Found > 0 ? (double)k.Hits / k.Found : 1;

    public double F1(string kind) => Recall(kind) + Precision(kind) is var sum && sum > 0 ? 2 * Recall(kind) * Precision(kind) / sum : 0;

    public override string ToString() => string.Join('\n',
        _shares.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key,-28} {Share(s.Key),7:P1} of {s.Value.All}"))
            .Concat(_kinds.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Key,-28} recall {Recall(k.Key),6:P1} precision {Precision(k.Key),6:P1} F1 {F1(k.Key),6:P1} of {k.Value.Marked}"))));

    private void Add(MarkedMessage message, Intake intake)
    {
        var category = intake.Category.Code();
        Count("category " + message.Language, category == message.Category);
        Count("language " + message.Language, intake.Language == message.Language);
        if (category != message.Category)
        {
            _misses.Add($"CATEGORY {category} not {message.Category}: {message.Text} [{string.Join("; ", intake.Explanation.Select(c => $"{c.Rule} {c.Weight} {(c.Kind is { } k ? KebabCase.Code(k) : c.Category.Code())}"))}]");
        }

        foreach (var missing in intake.Missing)
        {
            Count("needless", !message.Missing.Contains(missing.Code));
        }

        var asked = intake.Missing.Select(m => m.Code).ToHashSet();
        foreach (var missing in message.Missing)
        {
            Count("forgotten", !asked.Contains(missing));
        }

        if (!asked.SetEquals(message.Missing))
        {
            _misses.Add($"MISSING {(intake.Kind is { } kind ? KebabCase.Code(kind) : category)} asks [{string.Join(' ', asked)}] not [{string.Join(' ', message.Missing)}]: {message.Text}");
        }

        Entities(message, intake);
    }

    private void Entities(MarkedMessage message, Intake intake)
    {
        var found = intake.Entities.Where(e => e.Kind != IntakeEntityKind.Network)
            .Select(e => (Kind: Name(KebabCase.Code(e.Kind), e.TimeForm is { } form ? KebabCase.Code(form) : ""), e.Start, Text: e.Text.Value, e.Network)).ToList();
        foreach (var mark in message.Marks)
        {
            var name = Name(mark.Kind, mark.Detail);
            var hit = found.FindIndex(f => f.Kind == name && f.Start == mark.Start && f.Text == mark.Text);
            Tally(name, hit >= 0 ? 1 : 0, 0, 1);
            if (hit < 0)
            {
                _misses.Add($"ENTITY {name} '{mark.Text}' not found: {message.Text} [{string.Join("; ", found.Select(f => $"{f.Kind} {f.Text}"))}]");
                continue;
            }

            if (mark.Kind is "address" or "transaction")
            {
                var network = mark.Detail == "-" ? null : mark.Detail;
                Count(network is null ? "network left open" : "network", found[hit].Network == network);
                if (found[hit].Network != network)
                {
                    _misses.Add($"NETWORK {found[hit].Network} not {mark.Detail}: {message.Text}");
                }
            }
        }

        foreach (var f in found)
        {
            Tally(f.Kind, 0, 1, 0);
            if (!message.Marks.Any(m => Name(m.Kind, m.Detail) == f.Kind && m.Start == f.Start && m.Text == f.Text))
            {
                _misses.Add($"EXTRA {f.Kind} '{f.Text}': {message.Text}");
            }
        }
    }

    private static string Name(string kind, string detail) => kind == "time" ? $"time {detail}" : kind;

    private void Count(string name, bool isRight) => _shares[name] = _shares.GetValueOrDefault(name) is var s ? (s.Right + (isRight ? 1 : 0), s.All + 1) : default;

    private void Tally(string name, int hits, int found, int marked) =>
        _kinds[name] = _kinds.GetValueOrDefault(name) is var k ? (k.Hits + hits, k.Found + found, k.Marked + marked) : default;
}
