namespace Occ.Support.Tests.Privacy;

public sealed class SecretPolicyTests
{
    [Fact]
    public void Contact_details_are_redacted_by_default() =>
        Assert.Equal((ContactHandling.Redact, ContactHandling.Redact, BareHexHandling.ByMessage), (SecretPolicy.Default.PhoneNumbers, SecretPolicy.Default.Emails, SecretPolicy.Default.BareHex));

    [Theory]
    [InlineData("+86 138 0013 8000", "***00")]
    [InlineData("7", "***7")]
    [InlineData("", "***")]
    public void A_mask_leaves_two_digits_of_a_phone_number(string number, string mask) => Assert.Equal(mask, ContactMask.OfPhoneNumber(number));

    [Theory]
    [InlineData("anna.meyer@example.com", "a***@example.com")]
    [InlineData("@example.com", "***")]
    public void A_mask_leaves_a_letter_and_the_domain_of_an_email(string email, string mask) => Assert.Equal(mask, ContactMask.OfEmail(email));
}
