using Occ.Support.Stores.Conformance;

namespace Occ.Support.Tests.Stores;

public sealed class SessionSealerTests
{
    private static readonly DateTimeOffset Noon = Conversations.Noon;
    private static readonly SealKey Old = new("old", new byte[32]);
    private static readonly SealKey Present = new("2026-11", [.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private static readonly Session Some = Conversations.Begin(language: "zh").Say("1", "钱包打不开了");

    private readonly SessionSealer _sealer = new([Present, Old]);

    [Fact]
    public void A_conversation_goes_through_a_token()
    {
        var token = Seal(_sealer);

        Assert.Equal(new(Some, SealFault.None), _sealer.Open(token, Noon.AddHours(1)));
        Assert.DoesNotContain(token, c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'));
        Assert.InRange(token.Length, 200, 600);
    }

    [Fact]
    public void No_token_with_one_character_changed_is_opened()
    {
        var token = Seal(_sealer);
        for (var i = 0; i < token.Length; i++)
        {
            foreach (var changed in new[] { token[..i], token.Remove(i, 1), $"{token[..i]}{(token[i] == 'A' ? 'B' : 'A')}{token[(i + 1)..]}", token.Insert(i, "=") })
            {
                Assert.Null(_sealer.Open(changed, Noon).Session);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("1.2026-11.")]
    [InlineData("1.2026-11.AAAA")]
    [InlineData("2.2026-11.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("1.2026-11.钱包")]
    [InlineData("1.2026-11.A A A")]
    public void What_is_no_token_is_a_result(string? text) => Assert.Equal(SealFault.Unreadable, _sealer.Open(text, Noon).Fault);

    [Fact]
    public void A_token_lives_as_long_as_it_was_told_and_never_longer_than_its_conversation()
    {
        var token = Seal(_sealer, TimeSpan.FromHours(1));
        Assert.Equal(SealFault.None, _sealer.Open(token, Noon.AddHours(1)).Fault);
        Assert.Equal(SealFault.Expired, _sealer.Open(token, Noon.AddHours(1).AddSeconds(1)).Fault);

        Assert.Equal(SealFault.Expired, _sealer.Open(Seal(_sealer, TimeSpan.MaxValue), Some.ExpiresAt.AddSeconds(1)).Fault);
    }

    [Fact]
    public void A_key_that_left_the_ring_opens_nothing()
    {
        var token = Seal(new([Old]));

        Assert.Equal(SealFault.None, _sealer.Open(token, Noon).Fault);
        Assert.Equal(SealFault.UnknownKey, new SessionSealer([Present]).Open(token, Noon).Fault);
        Assert.Equal(SealFault.Unreadable, new SessionSealer([new("old", Enumerable.Repeat((byte)1, 32).ToArray())]).Open(token, Noon).Fault);
    }

    [Fact]
    public void A_token_for_one_person_opens_for_nobody_else()
    {
        Assert.True(_sealer.TrySeal(Some, TimeSpan.FromHours(1), Noon, out var token, new StoreKey("p1")));

        Assert.Equal(SealFault.None, _sealer.Open(token, Noon, new StoreKey("p1")).Fault);
        Assert.Equal(SealFault.Unreadable, _sealer.Open(token, Noon, new StoreKey("p2")).Fault);
        Assert.Equal(SealFault.Unreadable, _sealer.Open(token, Noon).Fault);
    }

    [Fact]
    public void What_is_too_large_is_a_result()
    {
        Assert.Equal(SealFault.TooLarge, _sealer.Open(new('a', SessionSealer.MaxLength + 1), Noon).Fault);

        var random = new Random(1);
        var large = Some with { Secrets = [.. Enumerable.Range(0, 2000).Select(_ => $"{random.NextInt64():x}")] };
        Assert.False(_sealer.TrySeal(large, TimeSpan.FromHours(1), Noon, out var token));
        Assert.Null(token);
    }

    [Fact]
    public void A_wrong_key_is_a_bad_call()
    {
        Assert.Throws<ArgumentException>(() => new SealKey("short", new byte[16]));
        Assert.Throws<ArgumentException>(() => new SealKey("a.b", new byte[32]));
        Assert.Throws<ArgumentException>(() => new SessionSealer([]));
        Assert.Throws<ArgumentException>(() => new SessionSealer([Old, Old]));
        Assert.Equal("old", Old.ToString());
    }

    private static string Seal(SessionSealer sealer, TimeSpan? lifetime = null) =>
        sealer.TrySeal(Some, lifetime ?? TimeSpan.FromDays(1), Noon, out var token) ? token : throw new InvalidOperationException();
}
