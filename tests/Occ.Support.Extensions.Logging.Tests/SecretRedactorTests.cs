using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.Extensions.Logging.Tests;

public sealed class SecretRedactorTests
{
    [Theory]
    [InlineData("my password is Hunter22", "my password is [password]")]
    [InlineData("nothing here", "nothing here")]
    [InlineData("", "")]
    public void Secrets_are_taken_out_and_the_rest_stays(string text, string redacted)
    {
        var redactor = new SecretRedactor();
        Assert.Equal(redacted, redactor.Redact(text));
        Assert.Equal(redacted.Length, redactor.GetRedactedLength(text));
    }

    [Fact]
    public void The_host_finds_it_by_classification()
    {
        var personal = new DataClassification("Support", "Message");
        using var services = new ServiceCollection().AddRedaction(b => b.SetRedactor<SecretRedactor>(personal)).BuildServiceProvider();
        var redactor = services.GetRequiredService<IRedactorProvider>().GetRedactor(personal);
        Assert.Equal("验证码 [one-time code]", redactor.Redact("验证码 284715"));
    }

    [Fact]
    public void A_destination_that_is_too_short_is_a_bad_call() =>
        Assert.Throws<ArgumentException>(() => new SecretRedactor().Redact("hello", new char[2]));
}
