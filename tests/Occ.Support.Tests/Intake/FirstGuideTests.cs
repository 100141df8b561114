namespace Occ.Support.Tests;

public sealed class FirstGuideTests
{
    [Theory]
    [InlineData("I sent 250 USDT on Tron yesterday and it has not arrived", "transfer-not-arrived")]
    [InlineData("波场转账250U一直没到账", "transfer-not-arrived")]
    [InlineData("my friend says he hasn't received the ETH I sent", "transfer-not-arrived")]
    [InlineData("my transaction has been pending for 6 hours", "transaction-pending")]
    [InlineData("转账一直待确认，对方没收到", "transaction-pending")]
    public void Money_that_did_not_arrive_is_not_said_to_be_pending_where_nobody_said_so(string message, string guide) =>
        Assert.Equal(guide, new IntakeReader().Read(message).Guide);
}
