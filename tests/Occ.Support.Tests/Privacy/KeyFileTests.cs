namespace Occ.Support.Tests.Privacy;

public sealed class KeyFileTests
{
    [Theory]
    [InlineData("crypto\":{\"a\":{}} more", "{\"a\":{}}")]
    [InlineData("crypto\" : {}", "{}")]
    [InlineData("crypto{}", "{}")]
    [InlineData("crypto123456789{}", "{}")]
    [InlineData("crypto1234567890{}", null)]
    [InlineData("crypto\": 1", null)]
    [InlineData("crypto", null)]
    [InlineData("crypto\":{\"a\":{", "{\"a\":{")]
    public void The_encrypted_part_of_a_keystore_is_the_object_behind_its_name(string text, string? found) =>
        Assert.Equal(found, Found(text, "crypto".Length, KeyFiles.KeystoreEnd));

    [Fact]
    public void Of_an_encrypted_part_that_never_ends_20_000_code_units_are_taken()
    {
        var text = "crypto:{" + new string('a', 30_000);
        Assert.Equal(20_007, KeyFiles.KeystoreEnd(text, 6, out var start));
        Assert.Equal(7, start);
    }

    [Theory]
    [InlineData("x {\"data\":\"1\",\"iv\":\"2\",\"salt\":\"3\"} y", "{\"data\":\"1\",\"iv\":\"2\",\"salt\":\"3\"}")]
    [InlineData("{\\\"data\\\":1,\\\"iv\\\":2,\\\"salt\\\":3}", "{\\\"data\\\":1,\\\"iv\\\":2,\\\"salt\\\":3}")]
    [InlineData("{ 'data' :1,'iv':{{}},'salt':3}", "{ 'data' :1,'iv':{{}},'salt':3}")]
    [InlineData("{\n\t data:1,iv:2,salt:{}}", "{\n\t data:1,iv:2,salt:{}}")]
    [InlineData("{data:1,iv:{{{}}},salt:3}", null)]
    [InlineData("{data:1,iv:2,salt:3", null)]
    [InlineData("{data:1,iv:2,pepper:3}", null)]
    [InlineData("{data:1,salt:2,pepper:3}", null)]
    [InlineData("{data,iv:1,salt:2}", null)]
    [InlineData("{data,data:0,iv:1,salt:2}", "{data,data:0,iv:1,salt:2}")]
    [InlineData("{data:0}{iv:1,salt:2}", null)]
    [InlineData("{\"a\"data:1,iv:2,salt:3}", null)]
    [InlineData("data:1,iv:2,salt:3}", null)]
    [InlineData("{       data:1,iv:2,salt:3}", "{       data:1,iv:2,salt:3}")]
    [InlineData("{        data:1,iv:2,salt:3}", null)]
    public void A_vault_is_an_object_with_data_iv_and_salt(string text, string? found) =>
        Assert.Equal(found, Found(text, text.IndexOf("data", StringComparison.Ordinal), KeyFiles.VaultEnd));

    [Theory]
    [InlineData("encoded\":\"#\",\"encoding\":\"pkcs8\"", 60, true)]
    [InlineData("encoded\":\"#\",\"encoding\":\"pkcs8\"", 59, false)]
    [InlineData("encoded\":\"#\",\"encoding\":\"other\"", 60, false)]
    [InlineData("encoded#pkcs8", 60, true)]
    [InlineData("encoded\\\": \\\"#\" pkcs8", 60, true)]
    [InlineData("encoded\" pkcs8 : #", 60, false)]
    public void The_key_of_an_account_file_is_base64_beside_its_encoding(string text, int length, bool isFound)
    {
        var key = new string('A', length - 4) + "+/=-";
        Assert.Equal(isFound ? text.EndsWith("#pkcs8", StringComparison.Ordinal) ? key + "pkcs8" : key : null, Found(text.Replace("#", key, StringComparison.Ordinal), "encoded".Length, KeyFiles.EncodedEnd));
    }

    [Theory]
    [InlineData(395, true)]
    [InlineData(396, false)]
    public void The_encoding_stands_within_400_code_units_of_the_key(int between, bool isFound)
    {
        var key = new string('A', 100);
        var gap = new string('"', between);
        Assert.Equal(isFound, KeyFiles.EncodedEnd($"encoded:{key}{gap}pkcs8", 7, out _) > 0);
        Assert.Equal(isFound, KeyFiles.EncodedEnd($"pkcs8{gap[7..]}encoded:{key}", between + 5, out _) > 0);
    }

    private delegate int End(ReadOnlySpan<char> text, int name, out int start);

    private static string? Found(string text, int name, End find) => find(text, name, out var start) is >= 0 and var end ? text[start..end] : null;
}
