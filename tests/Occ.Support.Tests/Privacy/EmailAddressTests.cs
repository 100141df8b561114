namespace Occ.Support.Tests.Privacy;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("anna@gmail.com", "anna@gmail.com")]
    [InlineData("write to anna.b+x@mail.example.org, thanks", "anna.b+x@mail.example.org")]
    [InlineData("(o'neil_1@x.io)", "o'neil_1@x.io")]
    [InlineData("'anna@x.io'", "anna@x.io")]
    [InlineData(".-%+anna@x.io", "anna@x.io")]
    [InlineData("我的邮箱是anna@x.io。", "anna@x.io")]
    [InlineData("anna@x.io.", "anna@x.io")]
    [InlineData("anna@x.io-", "anna@x.io")]
    [InlineData("a@b.co", "a@b.co")]
    [InlineData("anna@x.abcdefghijkl", "anna@x.abcdefghijkl")]
    [InlineData("anna@x.abcdefghijklm", null)]
    [InlineData("anna@x.y", null)]
    [InlineData("anna@x.i2", null)]
    [InlineData("anna@localhost", null)]
    [InlineData("anna@.com", null)]
    [InlineData("anna@", null)]
    [InlineData("@anna.com", null)]
    [InlineData(" + @anna.com", null)]
    [InlineData("support@x.io", null)]
    [InlineData("No-Reply@x.io", null)]
    [InlineData("supporter@x.io", "supporter@x.io")]
    [InlineData("mailto:anna@x.io", "anna@x.io")]
    [InlineData("//anna@x.io", "anna@x.io")]
    [InlineData("https://anna@x.io", null)]
    public void An_address_of_a_person_is_found_whole(string text, string? address) =>
        Assert.Equal(address is null ? [] : [address], SecretScanner.Default.Scan(text).Select(f => text.Substring(f.Start, f.Length)));

    [Theory]
    [InlineData(64, 64)]
    [InlineData(70, 64)]
    public void Of_a_name_64_letters_are_looked_at(int letters, int taken)
    {
        Assert.True(EmailAddresses.TryFind(new string('a', letters) + "@x.io", letters, out var start, out var end));
        Assert.Equal((letters - taken, letters + 5), (start, end));
    }

    [Theory]
    [InlineData(96, true)]
    [InlineData(97, true)]
    [InlineData(99, false)]
    public void Of_a_domain_100_letters_are_looked_at(int letters, bool isFound) =>
        Assert.Equal(isFound, EmailAddresses.TryFind("anna@" + new string('a', letters) + ".io", 4, out _, out _));
}
