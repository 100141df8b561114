namespace Occ.Support.Samples.Tests.Walks;

/// <summary>Plays a person against the assistant.</summary>
internal static class Walk
{
    public const string Lost = "My withdrawal of 250 USDT has not arrived in my wallet|我提现 250 USDT 到钱包，一直没到账";

    public static TheoryData<string> Languages => ["en", "zh-Hans"];

    public static string Either(string language, string english, string chinese) => language == LanguageTag.English ? english : chinese;

    public static SeenWalk Play(string language, string message, params string[] lines) => Play(language, message, null, 0, lines);

    public static SeenWalk PlayGuide(string language, string guide, params string[] lines)
    {
        using var system = new TestSystem($"{string.Join('\n', lines)}\n");
        Assert.Equal((0, ""), (system.Run("guide", "run", guide, "--lang", language), system.Errors));
        return new(system.Output, language);
    }

    public static SeenWalk Play(string language, string? message, KeptFile? kept, int day, params string[] lines)
    {
        var said = message is null ? "" : $"{Either(language, message.Split('|')[0], message.Split('|')[1])}\n\n";
        using var system = new TestSystem($"{said}{string.Join('\n', lines)}\n") { Now = new DateTimeOffset(2026, 7, 22, 8, 0, 0, TimeSpan.Zero).AddDays(day) };
        var code = system.Run([.. kept is null ? Array.Empty<string>() : ["--session", kept.Path], "--lang", language]);

        Assert.Equal((0, ""), (code, system.Errors));
        return new(system.Output, language);
    }
}
