using Xunit.Abstractions;

namespace Occ.Support.Tests;

public sealed class FirstGuideTests(ITestOutputHelper output)
{
    private static readonly IntakeReader Reader = new();

    [Theory]
    [InlineData("I sent 250 USDT on Tron yesterday and it has not arrived", "transfer-not-arrived")]
    [InlineData("波场转账250U一直没到账", "transfer-not-arrived")]
    [InlineData("my friend says he hasn't received the ETH I sent", "transfer-not-arrived")]
    [InlineData("my transaction has been pending for 6 hours", "transaction-pending")]
    [InlineData("转账一直待确认，对方没收到", "transaction-pending")]
    public void Money_that_did_not_arrive_is_not_said_to_be_pending_where_nobody_said_so(string message, string guide) =>
        Assert.Equal(guide, Reader.Read(message).Guide);

    [Fact]
    public void A_few_words_lead_to_the_guide_that_is_meant()
    {
        var messages = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "intake", "guides.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        var strayed = messages.FindAll(m => Reader.Read(m[2]).Guide != m[1]);
        var misfiled = messages.FindAll(m => KebabCase.Code(Reader.Read(m[2]).Category) != m[0]);
        strayed.ForEach(m => output.WriteLine($"{m[1]}: {m[2]}"));

        Assert.InRange(messages.Count, 180, int.MaxValue);
        Assert.InRange(strayed.Count, 0, messages.Count / 20);
        Assert.InRange(misfiled.Count, 0, messages.Count / 50);
    }
}
