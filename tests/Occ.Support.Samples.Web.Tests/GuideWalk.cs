using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>Walks a guide on the page as a person does.</summary>
internal static class GuideWalk
{
    /// <summary>Walks to an end by the first answers, once back and forth, by typing nothing that a question could use.</summary>
    public static async Task ToEndAsync(Visit visit, string language)
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
    public static async Task NextAsync(IPage page)
    {
        var before = await page.Locator("#guide").InnerTextAsync();
        var choices = page.Locator("#guide .choices button");
        await (await choices.CountAsync() > 0 ? choices.First : page.Locator("#guide .skip")).ClickAsync();
        await Assertions.Expect(page.Locator("#guide")).Not.ToHaveTextAsync(before, new() { UseInnerText = true });
    }

    public static async Task ToFieldAsync(IPage page)
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
}
