namespace Occ.Support.Tests.Codecs;

public sealed class BchErrorsTests
{
    private readonly Random _random = new(173);

    [Theory]
    [InlineData(8)]
    [InlineData(42)]
    [InlineData(BchErrors.MaxLetters)]
    public void One_or_two_wrong_letters_are_found_from_the_last_on(int letters)
    {
        for (var round = 0; round < 50; round++)
        {
            var far = _random.Next(1, letters);
            var near = _random.Next(far);
            Assert.Equal([far], Find(letters, far));
            Assert.Equal([near, far], Find(letters, near, far));
        }

        Assert.Equal([0], Find(letters, 0));
        Assert.Equal([letters - 1], Find(letters, letters - 1));
        Assert.Equal([0, letters - 1], Find(letters, 0, letters - 1));
    }

    [Fact]
    public void A_letter_in_front_of_the_data_is_not_taken_for_one_of_it()
    {
        Assert.Empty(Find(20, 20));
        Assert.Empty(Find(20, 5, 20));
        Assert.Empty(Find(20, 19, 40));
    }

    [Fact]
    public void More_wrong_letters_are_seldom_taken_for_two() =>
        Assert.True(Enumerable.Range(0, 20).Count(i => Find(BchErrors.MaxLetters, i, i + 30, i + 60).Length == 0) > 15);

    [Fact]
    public void Longer_texts_are_not_searched() => Assert.Empty(Find(BchErrors.MaxLetters + 1, 3));

    /// <summary>What both codes say of errors at some distances from the last letter.</summary>
    private int[] Find(int letters, params int[] wrong)
    {
        var bech32 = new char[BchErrors.MaxLetters + 1];
        Array.Fill(bech32, Bech32.Alphabet[0]);
        var cashAddr = (char[])bech32.Clone();
        foreach (var distance in wrong)
        {
            bech32[^(distance + 1)] = Bech32.Alphabet[_random.Next(1, 32)];
            cashAddr[^(distance + 1)] = Bech32.Alphabet[_random.Next(1, 32)];
        }

        var digits = new byte[bech32.Length];
        Assert.True(Bech32.TryRead(0, bech32, digits, out var narrow));
        Assert.True(CashAddrChecksum.TryRead(0, cashAddr, Bech32.Digits, digits, out var wide));
        Span<int> found = stackalloc int[2];
        var inBech32 = found[..BchErrors.Bech32.Find(narrow, letters, found)].ToArray();
        Assert.Equal(inBech32, found[..BchErrors.CashAddr.Find(wide, letters, found)].ToArray());
        return inBech32;
    }
}
