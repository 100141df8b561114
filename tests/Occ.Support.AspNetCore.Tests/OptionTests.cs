using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.AspNetCore.Tests;

public sealed class OptionTests
{
    [Fact]
    public void Wrong_options_are_all_named_at_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupportEndpoints(o => (o.MaxBodyBytes, o.RequestsPerMinute, o.TokenLifetime) = (1, -1, TimeSpan.Zero)));

        Assert.Contains(nameof(SupportEndpointOptions.MaxBodyBytes), fault.Message);
        Assert.Contains(nameof(SupportEndpointOptions.RequestsPerMinute), fault.Message);
        Assert.Contains(nameof(SupportEndpointOptions.TokenLifetime), fault.Message);
    }

    [Fact]
    public void Mapping_without_services_says_what_to_call()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Contains("AddOccSupportEndpoints", Assert.Throws<InvalidOperationException>(() => app.MapSupport()).Message);
    }

    [Fact]
    public void Every_problem_has_its_words_in_both_languages()
    {
        var (english, chinese) = (ProblemTexts.Of(LanguageTag.English), ProblemTexts.Of(LanguageTag.SimplifiedChinese));

        Assert.Equal(english.Keys.Order(), chinese.Keys.Order());
        Assert.All(Enum.GetValues<ProblemCode>(), code => Assert.True(english.ContainsKey($"{code.Text()}.title") && english.ContainsKey($"{code.Text()}.detail"), code.Text()));
        Assert.All(chinese.Values, text => Assert.Contains(text, c => c >= '一'));
    }

    [Fact]
    public void Every_text_is_used()
    {
        var codes = Enum.GetValues<ProblemCode>().Select(c => c.Text()).ToHashSet();
        string[] others = ["secret", "unrecognised", "address.unrecognised", "transaction.several", "transaction.unrecognised"];

        Assert.All(ProblemTexts.Of(LanguageTag.English).Keys.Except(others), key => Assert.Contains(key[..key.LastIndexOf('.')], codes));
    }
}
