using System.Security.Cryptography;

namespace Occ.Support.Tests.Privacy;

public sealed class WordListTests
{
    [Theory]
    [InlineData("english", "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda")]
    [InlineData("chinese-simplified", "5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726")]
    [InlineData("chinese-traditional", "417b26b3d8500a4ae3d59717d7011952db6fc2fb84b807f3f94ac734e89c1b5f")]
    public void Each_list_is_the_standards_own_file(string list, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexString(SHA256.HashData(EmbeddedContent.ReadOne($"wordlists/bip39-{list}.txt"))), ignoreCase: true);
}
