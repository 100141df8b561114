using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

public sealed class PageTests(WebProgram program) : IClassFixture<WebProgram>
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    private const string Password = "Hunter2!Zebra";

    public static TheoryData<string, string> Messages => new()
    {
        { "en", $"I sent 250 USDT on Tron yesterday and it has not arrived. My phrase is {Phrase} and my password is {Password} thanks" },
        { "zh-Hans", $"我昨天用波场转了 250 USDT，到现在还没到账。助记词：{Phrase}" },
    };

    [BrowserTheory]
    [MemberData(nameof(Messages))]
    public async Task From_a_message_to_a_report_and_no_secret_leaves_the_page(string language, string message)
    {
        await using var visit = await Visit.StartAsync(program, language);
        var page = visit.Page;
        await visit.PictureAsync($"{language}-1-start");
        await visit.IsAccessibleAsync("start");
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));

        await visit.TypeAsync(message);
        await Assertions.Expect(page.Locator("mark.secret")).ToHaveCountAsync(message.Contains(Password, StringComparison.Ordinal) ? 2 : 1);
        await Assertions.Expect(page.Locator(".found .secret")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#findings .note.danger li").First).ToBeVisibleAsync();
        Assert.Equal("rgba(0, 0, 0, 0)", await page.Locator("mark.secret").First.EvaluateAsync<string>("e => getComputedStyle(e).color"));
        await visit.PictureAsync($"{language}-2-read");
        await visit.IsAccessibleAsync("read");

        await page.Locator("#go").ClickAsync();
        await WalkAsync(visit, language);
        await visit.PictureAsync($"{language}-5-end");
        await visit.IsAccessibleAsync("end");

        await page.Locator("#guide > .actions .primary").ClickAsync();
        var report = await page.Locator("#report pre").InnerTextAsync();
        Assert.Contains("250 USDT", report);
        Assert.DoesNotContain("sausage", report);
        await visit.PictureAsync($"{language}-6-report");
        await visit.IsAccessibleAsync("report");
        await IsKeptAsync(page, report);

        Assert.True(visit.Sent.Count() > 10);
        Assert.All(visit.Sent, request =>
        {
            Assert.StartsWith(program.Address.ToString(), request[(request.IndexOf(' ') + 1)..].Replace("blob:", "", StringComparison.Ordinal));
            Assert.DoesNotContain("sausage", request, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Password, request, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData("en", ColorScheme.Dark, 390)]
    [InlineData("zh-Hans", ColorScheme.Dark, 1280)]
    [InlineData("en", ColorScheme.Light, 1280)]
    public async Task It_is_readable_in_the_dark_and_on_a_desk(string language, ColorScheme scheme, int width)
    {
        await using var visit = await Visit.StartAsync(program, language, width, scheme: scheme);
        await visit.TypeAsync($"{Messages.First(m => (string)m[0] == language)[1]}\nTR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u");
        await visit.IsAccessibleAsync("read");
        await visit.PictureAsync($"{language}-{scheme}-{width}-read");
        await visit.Page.Locator("#go").ClickAsync();
        await visit.Page.Locator(".choices button").First.WaitForAsync();
        await visit.IsAccessibleAsync("step");
        await visit.PictureAsync($"{language}-{scheme}-{width}-step");
        await visit.Page.Locator(".choices button").Last.ClickAsync();
        await visit.Page.Locator("#guide .note").WaitForAsync();
        await visit.IsAccessibleAsync("end");
        await visit.PictureAsync($"{language}-{scheme}-{width}-end");
    }

    [BrowserFact]
    public async Task A_secret_that_is_typed_as_an_answer_stays_here_and_the_person_is_told()
    {
        await using var visit = await Visit.StartAsync(program);
        var page = visit.Page;
        await visit.TypeAsync("I sent 250 USDT on Tron yesterday and it has not arrived");
        await page.Locator("#go").ClickAsync();
        await page.Locator(".choices button").First.ClickAsync();
        await FindFieldAsync(page);

        await page.Locator("#guide textarea").FillAsync(Phrase);
        await Assertions.Expect(page.Locator("#guide mark.secret")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#guide .note.danger").WaitForAsync();
        await visit.PictureAsync("en-7-typed-secret");

        Assert.DoesNotContain(visit.Sent, r => r.Contains("sausage", StringComparison.OrdinalIgnoreCase));
    }

    [BrowserFact]
    public async Task It_works_with_the_keyboard_alone()
    {
        await using var visit = await Visit.StartAsync(program);
        var page = visit.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("jump", await FocusAsync(page, "className"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("text", await FocusAsync(page, "id"));
        await page.Keyboard.TypeAsync("I sent 250 USDT on Tron yesterday and it has not arrived");
        await page.Locator("#findings .understood").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("go", await FocusAsync(page, "id"));
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("#guide .choices").WaitForAsync();
        Assert.Equal("step-title", await FocusAsync(page, "id"));
        var question = await page.Locator("#step-title").InnerTextAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#step-title")).Not.ToHaveTextAsync(question);
        Assert.Equal("step-title", await FocusAsync(page, "id"));
    }

    [BrowserFact]
    public async Task The_language_changes_everywhere_at_once_and_is_remembered()
    {
        await using var visit = await Visit.StartAsync(program);
        var page = visit.Page;
        await visit.TypeAsync("I sent 250 USDT on Tron yesterday and it has not arrived");
        await page.Locator("#go").ClickAsync();
        await page.Locator("#guide .choices").WaitForAsync();
        await page.Locator("#language").ClickAsync();

        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("[一-龥]"));
        await Assertions.Expect(page.Locator(".guide-title")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("[一-龥]"));
        Assert.Equal("zh-Hans", await page.Locator("html").GetAttributeAsync("lang"));
        var step = await page.Locator("#step-title").InnerTextAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(step);
        await visit.IsAccessibleAsync("after a reload");
        await page.Locator("#theme").ClickAsync();
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
    }

    [BrowserFact]
    public async Task A_conversation_goes_on_with_another_device()
    {
        await using var here = await Visit.StartAsync(program);
        await here.TypeAsync("I sent 250 USDT on Tron yesterday and it has not arrived");
        await here.Page.Locator("#go").ClickAsync();
        await here.Page.Locator(".choices button").Last.ClickAsync();
        await here.Page.Locator("#guide > .actions .primary").ClickAsync();
        await here.Page.Locator("#report .elsewhere").ClickAsync();
        await Assertions.Expect(here.Page.Locator("#report [role=status]")).Not.ToBeEmptyAsync();
        var link = new Uri(await here.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        await using var there = await Visit.StartAsync(program, path: link.PathAndQuery + link.Fragment);
        await Assertions.Expect(there.Page.Locator("#step-title")).ToHaveTextAsync(await here.Page.Locator("#step-title").TextContentAsync() ?? "");
        Assert.DoesNotContain("resume", there.Page.Url);
        Assert.DoesNotContain(there.Sent, r => r.Split('\n')[0].Contains("resume=", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_server_that_is_away_costs_nothing()
    {
        await using var visit = await Visit.StartAsync(program);
        var page = visit.Page;
        await visit.TypeAsync("I sent 250 USDT on Tron yesterday and it has not arrived");
        await page.Locator("#go").ClickAsync();
        await page.Locator("#guide .choices").WaitForAsync();
        var question = await page.Locator("#step-title").InnerTextAsync();
        await page.RouteAsync("**/inputs", route => route.AbortAsync());
        await page.Locator(".choices button").First.ClickAsync();
        await page.Locator("#trouble button").WaitForAsync();
        Assert.Equal(question, await page.Locator("#step-title").InnerTextAsync());

        await page.UnrouteAsync("**/inputs");
        await page.Locator("#trouble button").ClickAsync();
        await Assertions.Expect(page.Locator("#step-title")).Not.ToHaveTextAsync(question);
        await Assertions.Expect(page.Locator("#trouble")).ToBeEmptyAsync();
    }

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

    /// <summary>Walks to an end by the first answers, once back and forth, by typing nothing that a question could use.</summary>
    private static async Task WalkAsync(Visit visit, string language)
    {
        var page = visit.Page;
        await page.Locator("#guide .choices").WaitForAsync();
        await visit.PictureAsync($"{language}-3-step");
        await visit.IsAccessibleAsync("step");
        var first = await page.Locator("#step-title").InnerTextAsync();
        await NextAsync(page);
        await page.Locator("#guide .back").ClickAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(first);
        await Assertions.Expect(page.Locator("button.suggested")).ToHaveCountAsync(1);
        for (var steps = 0; steps < 20 && await page.Locator("#guide > .actions .primary").CountAsync() == 0; steps++)
        {
            await NextAsync(page);
            if (steps == 2)
            {
                await visit.PictureAsync($"{language}-4-later");
                await visit.IsAccessibleAsync("a later step");
            }
        }
    }

    /// <summary>Gives the first answer of a step, or says that one does not know it.</summary>
    private static async Task NextAsync(IPage page)
    {
        var before = await page.Locator("#guide").InnerTextAsync();
        var choices = page.Locator("#guide .choices button");
        await (await choices.CountAsync() > 0 ? choices.First : page.Locator("#guide .skip")).ClickAsync();
        await Assertions.Expect(page.Locator("#guide")).Not.ToHaveTextAsync(before, new() { UseInnerText = true });
    }

    private static async Task FindFieldAsync(IPage page)
    {
        for (var steps = 0; steps < 10; steps++)
        {
            await page.Locator("#guide h1").WaitForAsync();
            if (await page.Locator("#guide textarea").CountAsync() > 0)
            {
                return;
            }

            await NextAsync(page);
        }
    }

    private static async Task IsKeptAsync(IPage page, string report)
    {
        var buttons = page.Locator("#report .actions").First.Locator("button");
        await buttons.Nth(1).ClickAsync();
        Assert.Equal(report.Trim(), (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Trim());
        foreach (var (at, ending) in ((int, string)[])[(2, ".txt"), (3, ".json")])
        {
            var download = await page.RunAndWaitForDownloadAsync(() => buttons.Nth(at).ClickAsync());
            Assert.EndsWith(ending, download.SuggestedFilename);
            Assert.DoesNotContain("sausage", await File.ReadAllTextAsync(await download.PathAsync()));
        }

        await buttons.First.ClickAsync();
        await Assertions.Expect(page.Locator("#report [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("[A-Za-z0-9_-]{22}"));
    }

    private static Task<string> FocusAsync(IPage page, string what) => page.EvaluateAsync<string>($"document.activeElement.{what}");
}
