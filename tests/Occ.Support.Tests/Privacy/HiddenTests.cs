using System.Text;

namespace Occ.Support.Tests.Privacy;

public sealed class HiddenTests
{
    private static readonly string[] Keys =
    [
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
    ];

    /// <summary>Ways to write a key in pieces.</summary>
    private static readonly Dictionary<string, Func<string, string>> Breaks = new()
    {
        ["in the middle"] = k => k[..(k.Length / 2)] + "\n" + k[(k.Length / 2)..],
        ["in three lines"] = k => k[..20] + "\r\n" + k[20..40] + "\r\n" + k[40..],
        ["quoted"] = k => k[..30] + "\n> " + k[30..],
        ["groups of four"] = k => string.Join(' ', k.Chunk(4).Select(c => new string(c))),
        ["groups of eight"] = k => string.Join(' ', k.Chunk(8).Select(c => new string(c))),
        ["dashes"] = k => string.Join('-', k.Chunk(4).Select(c => new string(c))),
        ["spaces"] = k => string.Join(' ', k.ToCharArray()),
        ["dots"] = k => string.Join('.', k.ToCharArray()),
        ["one space"] = k => k[..(k.Length / 2)] + " " + k[(k.Length / 2)..],
        ["groups with dots"] = k => string.Join('.', k.Chunk(4).Select(c => new string(c))),
        ["lines of ten"] = k => string.Join('\n', k.Chunk(10).Select(c => new string(c))),
    };

    private static readonly Dictionary<string, Func<string, string>> Wraps = new()
    {
        ["base64"] = t => Convert.ToBase64String(Encoding.UTF8.GetBytes(t)),
        ["base64 of URLs"] = t => Convert.ToBase64String(Encoding.UTF8.GetBytes(t)).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        ["hexadecimal"] = t => Convert.ToHexString(Encoding.UTF8.GetBytes(t)),
        ["lines of base64"] = t => string.Join("\r\n", Convert.ToBase64String(Encoding.UTF8.GetBytes(t)).Chunk(40).Select(c => new string(c))),
        ["hexadecimal with 0x"] = t => "0x" + Convert.ToHexString(Encoding.UTF8.GetBytes(t)),
        ["bytes"] = t => string.Join(' ', Encoding.UTF8.GetBytes(t).Select(b => $"{b:x2}")),
        ["small hexadecimal"] = t => string.Concat(Encoding.UTF8.GetBytes(t).Select(b => $"{b:x2}")),
    };

    public static TheoryData<string, string> Broken
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var key in Keys)
            {
                foreach (var way in Breaks.Keys)
                {
                    data.Add(way, key);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Wrapped => [.. Wraps.Keys];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_key_in_pieces_is_found_whole(string way, string key)
    {
        var pieces = Breaks[way](key);
        var text = "hello, this: " + pieces + " , bye";
        Assert.Equal(pieces, Assert.Single(SecretScanner.Default.Scan(text)) is var finding ? text.Substring(finding.Start, finding.Length) : "");
        Assert.DoesNotContain(key[20..30], SecretScanner.Default.Redact(text).Text.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PVT_K1_iPJUKzhf2cEiFUn3ijojK 8mcmi2RrwS1Et2inF5F1j2K5Xd83")]
    [InlineData("PVT_K1_iPJUKzhf2cEiFUn3ijojK\n8mcmi2RrwS1Et2inF5F1j2K5Xd83")]
    [InlineData("PVT_K1_8K4ddjt6PVDiH4Fjt5va9\n> UnUKgcrynvJo4AUFRSK45hY5trom")]
    [InlineData("PVT_K1_2dLCqeBNThZH\nUP2diM5KfQX3awFD2Av\nwQa3jp6tCtirUVmkovD")]
    [InlineData("PVT_K1_2 vgCtXra8 itJurYR2 ekaKpTH4 vqtUqaRX 4GPBh3tm m6SxwB4u k")]
    [InlineData("sEdTaVVP7wvDUpe YgE6mjsPQxcKApgP")]
    [InlineData("sEd75XigwNPjM5P UQ8mXmYpx2QVCZ1P")]
    public void A_key_whose_prefix_or_length_is_its_own_is_found_whole_in_pieces(string key)
    {
        const string before = "I found this: ";
        var only = Assert.Single(SecretScanner.Default.Scan(before + key + "\nwhat is it?").DistinctBy(f => f.Start));
        Assert.Equal((SecretKind.PrivateKey, before.Length, key.Length), (only.Kind, only.Start, only.Length));
    }

    [Fact]
    public void A_wrapped_key_is_found_by_the_words_before_it()
    {
        const string wrapped = "307862626564636165343834613765613130633635636461353735323532386539643066363139653535346361343138643864666164313830313637373934626339";
        Assert.Equal([(15, wrapped.Length)], SecretScanner.Default.Scan("my private key " + wrapped).Select(f => (f.Start, f.Length)));
        Assert.Empty(SecretScanner.Default.Scan("the transaction hash is " + wrapped));
    }

    [Fact]
    public void A_phrase_with_a_space_behind_every_letter_is_found_whole()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var phrase = string.Join("  ", Phrases.Make(Phrases.English, 12, seed).Select(w => string.Join(' ', w.ToCharArray())));
            Assert.Equal("[recovery phrase]", SecretScanner.Default.Redact(phrase).Text.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void A_wrapped_secret_is_found_whole(string way)
    {
        string[] secrets = [.. Keys, string.Join(' ', Phrases.Make(Phrases.English, 12, 1)), "助记词是" + string.Concat(Phrases.Make(Phrases.Simplified, 12, 2))];
        foreach (var secret in secrets)
        {
            var wrapped = Wraps[way](secret);
            var finding = Assert.Single(SecretScanner.Default.Scan("see " + wrapped + " please"));
            Assert.Equal((4, wrapped.Length), (finding.Start, finding.Length));
        }
    }

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void A_wrapped_harmless_text_is_never_touched(string way) =>
        Assert.All(HarmlessTests.Texts, m => Assert.Empty(SecretScanner.Default.Scan(Wraps[way](m))));

    [Fact]
    public void Lines_of_ids_and_addresses_are_never_joined_to_a_key()
    {
        const string id = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b", address = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8";
        Assert.Empty(SecretScanner.Default.Scan($"{id}\n{id}\n{address}\n{address}\n> {address}\n0x742d35Cc6634C0532925a3b844Bc454e4438f44e\norder 2024 0917 1234"));
        Assert.Empty(SecretScanner.Default.Scan("0x742d 35Cc 6634 C053 2925 a3b8 44Bc 454e 4438 f44e"));
    }
}
