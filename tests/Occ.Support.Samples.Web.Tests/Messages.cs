namespace Occ.Support.Samples.Web.Tests;

/// <summary>What people write into the page.</summary>
public static class Messages
{
    public const string NotArrived = "I sent 250 USDT on Tron yesterday and it has not arrived";

    public const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    public const string Password = "Hunter2!Zebra";

    /// <summary>A message with secrets in each language.</summary>
    public static TheoryData<string, string> InBoth => new()
    {
        { "en", $"{NotArrived}. My phrase is {Phrase} and my password is {Password} thanks" },
        { "zh-Hans", $"我昨天用波场转了 250 USDT，到现在还没到账。助记词：{Phrase}" },
    };
}
