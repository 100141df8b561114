using System.Security.Cryptography;
using System.Text;

namespace Occ.Support.Tests.Privacy;

public sealed class WordListTests
{
    private const int Budget = 115_000;

    /// <summary>The SHA-256 of each list as its standard publishes it: decomposed (NFKD), a word a line, a line feed at the end.</summary>
    /// <remarks>BIP-39 and SLIP-39: the files of their repositories. Electrum: its old_mnemonic.py. Monero: what monero-ts 0.11.15 compiles in.</remarks>
    [Theory]
    [InlineData("English", "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda")]
    [InlineData("Spanish", "46846a5a0139d1e3cb77293e521c2865f7bcdb82c44e8d0a06a2cd0ecba48c0b")]
    [InlineData("French", "ebc3959ab7801a1df6bac4fa7d970652f1df76b683cd2f4003c941c63d517e59")]
    [InlineData("Italian", "d392c49fdb700a24cd1fceb237c1f65dcc128f6b34a8aacb58b59384b5c648c2")]
    [InlineData("Portuguese", "2685e9c194c82ae67e10ba59d9ea5345a23dc093e92276fc5361f6667d79cd3f")]
    [InlineData("Czech", "7e80e161c3e93d9554c2efb78d4e3cebf8fc727e9c52e03b83b94406bdcc95fc")]
    [InlineData("Japanese", "2eed0aef492291e061633d7ad8117f1a2b03eb80a29d0e4e3117ac2528d05ffd")]
    [InlineData("Korean", "9e95f86c167de88f450f0aaf89e87f6624a57f973c67b516e338e8e8b8897f60")]
    [InlineData("Electrum", "c8da327d316f8ee758b790068e618077ac271a89fd77ec1250c59ae40e7b599e")]
    [InlineData("Shamir", "bcc4555340332d169718aed8bf31dd9d5248cb7da6e5d355140ef4f1e601eec3")]
    [InlineData("MoneroEnglish", "eaa6bce7dd92f4d6dd74f224264e0ef4ad21095d68ec77616b26ceb599baf4f7")]
    [InlineData("MoneroGerman", "83f39786189c332f6fec1e8682743caec401c2de74fcf6863796350e98937ac4")]
    [InlineData("MoneroSpanish", "fe782422bba170b41f8b509e3f1f27b6826349f45583c6c4047c837e95ae2b58")]
    [InlineData("MoneroFrench", "b17376bb1341cc32b8a7088d23c0dba3b25743c167f4e4f3d8062946ffd93e87")]
    [InlineData("MoneroItalian", "aea041cbb43e8e3b817b48b64001df3e28949002d99c920a8a46231319bcc121")]
    [InlineData("MoneroDutch", "9b2005b2c4d95360361949c7f5b43ef6a021d3ce31f01f6101a24d93540e790a")]
    [InlineData("MoneroPortuguese", "9099aaa5470c568ca91f0040222760af55720ddc3f3a6f9e1736d4c2dd9247da")]
    [InlineData("MoneroRussian", "76d34610f89ce14bbc6db437dd0765c2573ea40f91cf5e47c61a0d4f128a6ae7")]
    [InlineData("MoneroJapanese", "20200501959b6967539cd545cff42ce39e19f249a92f9ca33d84021c96bc857b")]
    [InlineData("MoneroEsperanto", "aa53b9b2af6586e8df69bcf04b17af4f06cac9e7ad20420d45b265f9aa18b32d")]
    [InlineData("MoneroLojban", "19c3f71b26c808bbe9ed7ab944ac1c8b1f11307f96d27d01874c093520c972f9")]
    [InlineData("ChineseSimplified", "5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726")]
    [InlineData("ChineseTraditional", "417b26b3d8500a4ae3d59717d7011952db6fc2fb84b807f3f94ac734e89c1b5f")]
    public void Each_list_is_the_standards_own(string list, string sha256) =>
        Assert.Equal(sha256, Sha256(string.Join('\n', Phrases.List(Enum.Parse<PhraseList>(list))) + "\n"));

    [Fact]
    public void Every_word_of_every_list_is_looked_up_with_its_number()
    {
        var differ = new List<string>();
        foreach (var list in Enum.GetValues<PhraseList>().Where(l => l < PhraseList.ChineseSimplified))
        {
            var words = Phrases.List(list);
            differ.AddRange(words.Where((w, i) => !w.Contains('\'') && !IsKnown(list, w, i) && !IsKnown(list, w.Normalize(NormalizationForm.FormKD).ToUpperInvariant(), i)));
        }

        Assert.InRange(differ.Count, 0, 10); // words that differ by an accent alone
    }

    [Fact]
    public void All_lists_together_stay_within_their_budget() =>
        Assert.InRange(EmbeddedContent.ReadOne("wordlists/lists.deflate").Length, 1, Budget);

    private static bool IsKnown(PhraseList list, string word, int number) =>
        LatinVocabulary.Find(PhraseLetters.Pack(word)) is var entry && (entry.Lists & (1u << (int)list)) != 0 && LatinVocabulary.NumberIn(list, entry.Packed) == number;

    private static string Sha256(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(PlainDecomposition.Of(text)))).ToLowerInvariant();
}
