using System.Text.RegularExpressions;

namespace Occ.Support.Samples.Tests;

public sealed partial class TextTests
{
    private static readonly IReadOnlyDictionary<string, string> English = ConsoleTexts.Of(LanguageTag.English);
    private static readonly IReadOnlyDictionary<string, string> Chinese = ConsoleTexts.Of(LanguageTag.SimplifiedChinese);

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_placeholders()
    {
        Assert.Equal(English.Keys.Order(), Chinese.Keys.Order());
        Assert.All(English, text => Assert.Equal(Placeholders(text.Value), Placeholders(Chinese[text.Key])));
    }

    [Fact]
    public void Every_kind_that_is_shown_by_name_has_one() =>
        Assert.All(Enum.GetValues<IntakeEntityKind>(), k => Assert.True(English.ContainsKey($"entity.{k.Code()}"), $"{k}"));

    [Fact]
    public void Every_command_has_its_help()
    {
        foreach (var command in ConsoleHost.AllCommands(TimeProvider.System))
        {
            string[] keys = [$"help.{command.Name}", $"help.{command.Name}.about", $"help.{command.Name}.examples", .. command.Members.Where(m => !m.IsWire).Select(m => $"help.{command.Name}.{m.Name}")];

            Assert.All(keys, key => Assert.True(English.ContainsKey(key), key));
        }
    }

    [Fact]
    public void Every_error_of_the_protocol_has_a_text()
    {
        var codes = typeof(ErrorCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!);

        Assert.Equal(codes.Select(c => $"error.{c}").Order(), English.Keys.Where(k => k.StartsWith("error.", StringComparison.Ordinal)).Order());
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Order();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();
}
