namespace Occ.Support.Tests.Privacy;

public sealed class BrokenKeyTests
{
    private const string Key = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"; // 51 letters

    [Theory]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(":")]
    [InlineData("_")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n> ")]
    [InlineData("\n| \t")]
    [InlineData("\\\n")]
    [InlineData("|")]
    public void Two_halves_are_parted_by_one_mark_or_by_a_new_line(string gap) => Whole(Key[..26] + gap + Key[26..]);

    [Theory]
    [InlineData("  ")]
    [InlineData(", ")]
    [InlineData("\n\n")]
    [InlineData("/")]
    [InlineData("\n>>>>>>>>> ")]
    public void Two_tokens_with_more_between_are_no_key(string gap) => None(Key[..26] + gap + Key[26..]);

    [Theory]
    [InlineData(4, ' ')]
    [InlineData(5, '.')]
    [InlineData(8, '-')]
    [InlineData(13, ':')]
    [InlineData(16, '_')]
    [InlineData(8, '\n')]
    [InlineData(10, '\n')]
    public void Groups_of_one_length_are_found_from_any_of_them(int group, char gap)
    {
        var pieces = Key.Chunk(group).Select(c => new string(c)).ToList();
        var text = string.Join(gap, pieces);
        for (var at = 0; at < pieces.Count - 1; at++)
        {
            Whole(text, at * (group + 1), (at * (group + 1)) + group);
        }
    }

    [Theory]
    [InlineData("a7f9 b2c4", 0, 4)] // no length of a key
    [InlineData("742d35Cc6634C0532925a3b844Bc454e4438f44e 742d35Cc663", 0, 40)] // an address
    [InlineData("5HueCGU8rMjxEXxiPu and D5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", 0, 18)]
    [InlineData("5HueCGU8rMjxEXxiPuD5BDku4 somewhere", 0, 25)]
    [InlineData("5HueCGU8rMjxEXxiPuD5BDku4 yesterdayafternoonatnoon1x", 0, 24)]
    [InlineData("abcdefghijklmnopqrstuvwxy abcdefghijklmnopqrstuvwxyz", 0, 25)]
    public void Tokens_that_make_no_key_are_none(string text, int start, int end) => None(text, start, end);

    [Theory]
    [InlineData("snoPBrXtMeMyMH UVTgbuqAfg1SUTb", 14, true)] // 29 letters of the XRP Ledger in two
    [InlineData("snoPBrXtMeMyM HUVTgbuqAfg1SUTb", 13, false)]
    [InlineData("sEdTaVVP7wvDUpe YgE6mjsPQxcKApgP", 15, true)]
    [InlineData("sEdTaVVP7wvDUp eYgE6mjsPQxcKApgPq", 14, false)]
    [InlineData("snoPBrXtMeMyMH uvtgbuqafgsutbh", 14, false)]
    public void A_short_key_is_parted_in_the_middle(string text, int first, bool isFound) =>
        Assert.Equal(isFound, BrokenKeys.TryFind(text, 0, first, out _, out _));

    [Theory]
    [InlineData("SABCDEFGHIJKLMN\nABCDEFGHIJKLMNO\nABCDEFGHIJKLMNO\nABCDEFGHIJK", 15, true)]
    [InlineData("SABCDEFGHIJKLMN\nabcdefghijklmno\nABCDEFGHIJKLMNO\nABCDEFGHIJK", 15, false)]
    [InlineData("5HueCGU8rMjxEXxiPuD5\nBDku4MkFqeZyd4dZ1jvh\ntvqvbtlvytj", 20, true)]
    [InlineData("5HueCGU8rMjxEXxiPuD5\nBDku4MkFqeZyd4dZ1jvh\ntvqvbtlvyt", 20, false)]
    [InlineData("5HueCGU\n8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", 7, false)]
    [InlineData("5HueCGU8\nrMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", 8, true)]
    public void Lines_go_on_a_key_where_they_look_like_one(string text, int first, bool isFound) =>
        Assert.Equal(isFound, BrokenKeys.TryFind(text, 0, first, out var broken, out _) && broken.End == text.Length);

    [Theory]
    [InlineData(40, true)]
    [InlineData(42, true)]
    [InlineData(64, true)]
    [InlineData(66, true)]
    [InlineData(44, false)]
    public void An_id_or_an_address_is_no_piece(int digits, bool isWhole)
    {
        var id = string.Concat(Enumerable.Repeat("9d61b19deffd5a60ba84", 4))[..digits];
        var rest = new string('a', 87 - digits - 1) + "7";
        Assert.Equal(!isWhole, BrokenKeys.TryFind($"{id}\n{rest}", 0, digits, out _, out _));
        Assert.True(BrokenKeys.TryFind($"{id[..^1]}z\n{rest}", 0, digits, out _, out _));
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Each_half_has_twenty_letters(int first, bool isFound)
    {
        var text = Key[..first] + " " + Key[first..];
        Assert.Equal(isFound, BrokenKeys.TryFind(text, 0, first, out _, out _));
    }

    [Theory]
    [InlineData("PVT_K1_iPJUKzhf2cEiFUn3ijojK 8mcmi2RrwS1Et2inF5F1j2K5Xd83", 7, 28)]
    [InlineData("PVT_R1_iPJUKzhf2cEiFUn3ijojK\n8mcmi2RrwS1Et2inF5F1j2K5Xd83", 7, 28)]
    public void Behind_the_prefix_of_EOS_a_key_has_49_or_50_letters(string text, int start, int end)
    {
        Whole(text, start, end);
        None(text[7..], start: 0, end - start);
        None(text.Replace("1_", "2_", StringComparison.Ordinal), start, end);
    }

    [Fact]
    public void The_first_piece_behind_a_prefix_may_be_shorter() =>
        Whole("PVT_K1_2 vgCtXra8 itJurYR2 ekaKpTH4 vqtUqaRX 4GPBh3tm m6SxwB4u k", 9, 17, from: 7);

    [Fact]
    public void Lines_of_one_length_that_are_more_than_a_key_has_are_searched_once()
    {
        var text = string.Join('\n', Enumerable.Repeat("a7Kx", 200));
        Assert.True(BrokenKeys.TryFind(text, 0, 4, out _, out var searched));
        Assert.InRange(searched, 100, 200);
        text = string.Join(' ', Enumerable.Repeat("a7Kx", 400));
        Assert.False(BrokenKeys.TryFind(text, 1000, 1004, out _, out searched));
        Assert.Equal(1184, searched);
    }

    [Theory]
    [InlineData("a b c d e f g h i j k l", 23, 1)]
    [InlineData("a-b-c-d-e-f-g-h-i-j-k-l.", 23, 1)]
    [InlineData("1.2.3.4.5.6.7.8.9.0.1.2 and", 23, 1)]
    [InlineData("a  b  c  d  e  f  g  h  i  j  k  l", 34, 2)]
    [InlineData("a    b    c    d    e    f    g    h    i    j    k    l", 56, 4)]
    [InlineData("a b c  d e f  g h i    j k l", 28, 1)]
    [InlineData("a b c d e f g h i j k", 0, 0)]
    [InlineData("a     b     c     d     e     f     g     h     i     j     k     l", 0, 0)]
    [InlineData("a b c d e f g h i j k lm", 0, 0)]
    [InlineData("a b c d e f g h i j k。l", 0, 0)]
    [InlineData("abcdefghijklmnop", 0, 0)]
    [InlineData("a  b c d e f g h i j k l", 0, 0)]
    public void Twelve_letters_with_a_gap_behind_each_are_spaced(string text, int end, int gap) =>
        Assert.Equal(end == 0 ? default : new BrokenToken(0, end, gap), SpacedTokens.TryFind(text, 0, out var broken) ? broken : default);

    private static void Whole(string pieces, int start = 0, int end = 26, int from = -1)
    {
        from = from < 0 ? Math.Min(start, pieces.StartsWith("PVT", StringComparison.Ordinal) ? start : 0) : from;
        Assert.True(BrokenKeys.TryFind(pieces, start, end, out var broken, out _), pieces);
        Assert.Equal(new(from, pieces.Length, 0), broken);
        var text = "Look: " + pieces + " , bye";
        Assert.True(BrokenKeys.TryFind(text, start + 6, end + 6, out broken, out _), text);
        Assert.Equal(new(from + 6, pieces.Length + 6, 0), broken);
    }

    private static void None(string text, int start = 0, int end = 26) => Assert.False(BrokenKeys.TryFind(text, start, end, out var broken, out _), $"{text}: {broken}");
}
