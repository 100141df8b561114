using Microsoft.Extensions.Time.Testing;
using Occ.Support.Tests.Errors;

namespace Occ.Support.Tests;

public sealed class CatalogErrorsTests
{
    private static readonly IntakeReader Reader = new(new FakeTimeProvider(new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("i try sending and then replacement transaction underpriced and it is gone", "replacement transaction underpriced")]
    [InlineData("我转的时候 mempool min fee not met 然后就没了", "mempool min fee not met")]
    public void A_known_message_is_an_error_without_quotation_marks(string text, string message) =>
        Assert.Contains(Reader.Read(text).Entities, e => e.Kind == IntakeEntityKind.Error && e.Text.Value.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Nine_in_ten_messages_of_the_catalogue_are_errors_in_the_middle_of_a_sentence()
    {
        var samples = ErrorCatalog.BuiltIn.All.SelectMany(e => e.Samples).ToList();
        var found = samples.Count(s => Reader.Read($"i try sending and then {s} and it is gone").Entities.Any(e => e.Kind == IntakeEntityKind.Error));

        Assert.InRange(found, samples.Count * 9 / 10, samples.Count);
    }

    [Theory]
    [MemberData(nameof(NoErrors.All), MemberType = typeof(NoErrors))]
    public void Harmless_prose_has_no_error_in_it(string text) =>
        Assert.DoesNotContain(Reader.Read(text).Entities, e => e.Kind == IntakeEntityKind.Error);

    [Theory]
    [InlineData("oops sent it all")]
    [InlineData("交易失败了但是手续费扣了")]
    public void What_anybody_says_is_no_error(string text) =>
        Assert.DoesNotContain(Reader.Read(text).Entities, e => e.Kind == IntakeEntityKind.Error);

    [Theory]
    [InlineData("i try sending and then Transfer: insufficient lamports 890880 and it is gone", "solana")]
    [InlineData("TAPOS_ERROR when i send", "tron")]
    [InlineData("nonce too low when i send", "")]
    public void An_error_of_one_network_hints_at_it(string text, string network) => Assert.Equal(network, Reader.Read(text).Draft.Network.Value);

    [Fact]
    public void An_error_holds_no_secret()
    {
        const string secret = "L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ";
        var intake = Reader.Read($"replacement transaction {secret} underpriced");

        Assert.All(intake.Entities, e => Assert.DoesNotContain(secret[..8], e.Text.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(intake.Entities, e => e.Kind == IntakeEntityKind.Error);
    }
}
