namespace Occ.Support.Tests.Privacy;

public sealed class HexStructureTests
{
    private const string Hex = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    [Theory]
    [InlineData("see #", false)]
    [InlineData("#", false)]
    [InlineData("https://explorer.io/tx/#", true)]
    [InlineData("https://explorer.io/?tx=#", true)]
    [InlineData("https://explorer.io/#/#", true)]
    [InlineData("https://explorer.io/tx:#", false)]
    [InlineData("https://explorer.io/ /#", false)]
    [InlineData("explorer/#", false)]
    [InlineData("0:#", true)]
    [InlineData("r=#", true)]
    [InlineData("s: #", true)]
    [InlineData("R = #", true)]
    [InlineData("\"s\": \"#", true)]
    [InlineData("'S':'#", true)]
    [InlineData("(r:#", true)]
    [InlineData("r #", false)]
    [InlineData("for #", false)]
    [InlineData("for: #", false)]
    [InlineData("keys=#", false)]
    [InlineData("KEYR=#", false)]
    [InlineData("v=#", false)]
    [InlineData("=#", false)]
    [InlineData("#  wallet.zip", true)]
    [InlineData("# *wallet.zip and", true)]
    [InlineData("#  wallet.zip\nnext", true)]
    [InlineData("#  wallet and.zip", false)]
    [InlineData("#  wallet", false)]
    [InlineData("#   wallet.zip", false)]
    [InlineData("# wallet.zip", false)]
    [InlineData("#  \nwallet.zip", false)]
    public void Marks_around_digits_show_that_they_are_no_key(string text, bool isOther)
    {
        var start = text.LastIndexOf('#');
        Assert.Equal(isOther, HexStructure.IsOther(text[..start] + Hex + text[(start + 1)..], start, start + 64, Hex));
    }

    [Theory]
    [InlineData("00000000", true)]
    [InlineData("0000000", false)]
    public void A_padded_number_is_no_key(string begins, bool isOther)
    {
        var digits = begins + Hex[begins.Length..];
        Assert.Equal(isOther, HexStructure.IsOther(digits, 0, 64, digits));
        Assert.True(HexStructure.IsOther(new string('f', 64), 0, 64, new string('f', 64)));
    }

    [Theory]
    [InlineData(78, true)]
    [InlineData(79, false)]
    public void Of_what_stands_before_80_characters_are_looked_at(int path, bool isOther)
    {
        var link = "https://" + new string('a', path - 2) + "/";
        Assert.Equal(isOther, HexStructure.IsOther(link + Hex, link.Length, link.Length + 64, Hex));
    }

    [Theory]
    [InlineData("key # end", 4, 1)]
    [InlineData("key: 0x# end", 5, 3)]
    [InlineData("keyx# end", 0, 0)]
    [InlineData("key                         # end", 0, 0)]
    [InlineData("key # x", 4, 1)]
    [InlineData("key 123 # x", 8, 1)]
    public void A_key_in_groups_is_found_behind_its_cue(string text, int start, int length)
    {
        foreach (var (group, gap) in new[] { (2, " "), (4, ":"), (8, "-"), (16, ", "), (32, "\r\n"), (2, ", 0x"), (8, "."), (4, "_") })
        {
            var key = string.Join(gap, Hex.Chunk(group).Select(c => new string(c)));
            var found = SpacedHex.TryFind(text.Replace("#", key, StringComparison.Ordinal), 3, out var from, out var to);
            Assert.Equal(length == 0 ? (false, 0) : (true, length - 1 + key.Length), (found, found ? to - from : 0));
            Assert.Equal(start, length == 0 ? 0 : from);
        }
    }

    [Theory]
    [InlineData("9d 61 b1")]
    [InlineData("9d61b19deffd5a60ba844af492ec2cc4 4449c5697b326919703bac031cae7f60a")]
    [InlineData("9d61b19deffd5a60ba844af492ec2cc4 4449c5697b326919703bac031cae7f60z")]
    [InlineData("9d61b19deffd5a60ba844af492ec2cc4       4449c5697b326919703bac031cae7f60")]
    [InlineData("9d61b19deffd5a60ba844af492ec2cc4/4449c5697b326919703bac031cae7f60")]
    [InlineData("9d61b19deffd5a60 ba844af492ec2cc 44449c5697b326919 703bac031cae7f60")]
    [InlineData("9d6 1b1 9de ffd")]
    public void Groups_that_make_no_key_are_none(string text) => Assert.False(SpacedHex.TryFind("key " + text, 3, out _, out _));
}
