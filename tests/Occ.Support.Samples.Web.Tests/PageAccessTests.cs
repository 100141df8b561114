using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>The page for everyone: in the dark, by keyboard, in both languages.</summary>
[Collection(nameof(WebProgram))]
public sealed class PageAccessTests(WebProgram program)
{
    [BrowserTheory]
    [InlineData("en", ColorScheme.Dark, 390)]
    [InlineData("zh-Hans", ColorScheme.Dark, 1280)]
    [InlineData("en", ColorScheme.Light, 1280)]
    public async Task It_is_readable_in_the_dark_and_on_a_desk(string language, ColorScheme scheme, int width)
    {
        await using var visit = await Visit.StartAsync(program, language, width, scheme: scheme);
        await visit.TypeAsync($"{Messages.InBoth.First(m => (string)m[0] == language)[1]}\nTR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u");
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
    public async Task It_works_with_the_keyboard_alone()
    {
        await using var visit = await Visit.StartAsync(program);
        var page = visit.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("jump", await FocusAsync(page, "className"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("text", await FocusAsync(page, "id"));
        await page.Keyboard.TypeAsync(Messages.NotArrived);
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
        await visit.TypeAsync(Messages.NotArrived);
        await page.Locator("#go").ClickAsync();
        await page.Locator("#guide .choices").WaitForAsync();
        await page.Locator("#language").ClickAsync();

        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(new Regex("[一-龥]"));
        await Assertions.Expect(page.Locator(".guide-title")).ToHaveTextAsync(new Regex("[一-龥]"));
        Assert.Equal("zh-Hans", await page.Locator("html").GetAttributeAsync("lang"));
        var step = await page.Locator("#step-title").InnerTextAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(step);
        await visit.IsAccessibleAsync("after a reload");
        await page.Locator("#theme").ClickAsync();
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
    }

    private static Task<string> FocusAsync(IPage page, string what) => page.EvaluateAsync<string>($"document.activeElement.{what}");
}
