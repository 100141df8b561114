using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>The roads through the page, from a message to a report.</summary>
[Collection(nameof(WebProgram))]
public sealed class PageTests(WebProgram program)
{
    [BrowserTheory]
    [MemberData(nameof(Messages.InBoth), MemberType = typeof(Messages))]
    public async Task From_a_message_to_a_report_and_no_secret_leaves_the_page(string language, string message)
    {
        await using var visit = await Visit.StartAsync(program, language);
        var page = visit.Page;
        await visit.PictureAsync($"{language}-1-start");
        await visit.IsAccessibleAsync("start");
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));

        await visit.TypeAsync(message);
        await Assertions.Expect(page.Locator("mark.secret")).ToHaveCountAsync(message.Contains(Messages.Password, StringComparison.Ordinal) ? 2 : 1);
        await Assertions.Expect(page.Locator(".found .secret")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#findings .note.danger li").First).ToBeVisibleAsync();
        Assert.Equal("rgba(0, 0, 0, 0)", await page.Locator("mark.secret").First.EvaluateAsync<string>("e => getComputedStyle(e).color"));
        await visit.PictureAsync($"{language}-2-read");
        await visit.IsAccessibleAsync("read");

        await page.Locator("#go").ClickAsync();
        await GuideWalk.ToEndAsync(visit, language);
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
            Assert.DoesNotContain(Messages.Password, request, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_secret_that_is_typed_as_an_answer_stays_here_and_the_person_is_told()
    {
        await using var visit = await Visit.StartAsync(program);
        var page = visit.Page;
        await visit.TypeAsync(Messages.NotArrived);
        await page.Locator("#go").ClickAsync();
        await page.Locator(".choices button").First.ClickAsync();
        await GuideWalk.ToFieldAsync(page);

        await page.Locator("#guide textarea").FillAsync(Messages.Phrase);
        await Assertions.Expect(page.Locator("#guide mark.secret")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#guide .note.danger").WaitForAsync();
        await visit.PictureAsync("en-7-typed-secret");

        Assert.DoesNotContain(visit.Sent, r => r.Contains("sausage", StringComparison.OrdinalIgnoreCase));
    }

    [BrowserFact]
    public async Task A_conversation_goes_on_with_another_device()
    {
        await using var here = await Visit.StartAsync(program);
        await here.TypeAsync(Messages.NotArrived);
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
        await visit.TypeAsync(Messages.NotArrived);
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
        await Assertions.Expect(page.Locator("#report [role=status]")).ToHaveTextAsync(new Regex("[A-Za-z0-9_-]{22}"));
    }
}
