namespace Occ.Support.Samples.Web.Tests;

/// <summary>What the server sends for the page; no browser is needed.</summary>
[Collection(nameof(WebProgram))]
public sealed class ServedPageTests(WebProgram program)
{
    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        using var response = await client.GetAsync("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var page = await response.Content.ReadAsStringAsync();

        Assert.True(response.IsSuccessStatusCode);
        Assert.StartsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';", policy);
        Assert.DoesNotContain("unsafe-inline", policy);
        Assert.DoesNotContain("http", page);
        Assert.DoesNotContain("style=", page);
        Assert.Equal("Healthy", await client.GetStringAsync("/support/health"));
        Assert.Contains("/support/sessions", await client.GetStringAsync("/support/openapi.json"));
    }

    [Fact]
    public async Task Every_word_of_the_page_is_there_in_both_languages()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        var texts = await client.GetStringAsync("/js/texts.js");
        var keys = texts.Split("\"zh-Hans\": {").Select(half => half.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith('"') && l.Contains("\": \"", StringComparison.Ordinal)).Select(l => l.Split('"')[1]).ToList()).ToList();

        Assert.Equal(keys[0], keys[1]);
        Assert.All(Enum.GetNames<IntakeEntityKind>(), kind => Assert.Contains($"entity-{Kebab(kind)}", keys[0]));
        Assert.All(Enum.GetNames<SecretKind>(), kind => Assert.Contains($"secret-{Kebab(kind)}", keys[0]));
        Assert.All(Enum.GetNames<ProblemCategory>(), kind => Assert.Contains($"category-{Kebab(kind)}", keys[0]));
    }

    private static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
