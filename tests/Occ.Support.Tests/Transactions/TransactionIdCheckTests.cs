namespace Occ.Support.Tests.Transactions;

public sealed class TransactionIdCheckTests
{
    private const string Hash = "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16";

    private static readonly TransactionIdValidator Validator = new();

    [Theory]
    [InlineData('0', TransactionIdVerdict.NotATransaction)]
    [InlineData('f', TransactionIdVerdict.NotATransaction)]
    [InlineData('a', TransactionIdVerdict.ValidVariant)]
    public void The_digits_of_signatures_make_an_id_of_nothing_else(char digit, TransactionIdVerdict verdict) =>
        Assert.Equal(verdict, Validator.Check(new string(digit, 128), "zcash").Verdict);

    [Theory]
    [InlineData("txid:", TransactionIdVerdict.Valid)]
    [InlineData("交易哈希：", TransactionIdVerdict.Valid)]
    [InlineData("the tx hash of my withdrawal is", TransactionIdVerdict.Valid)]
    [InlineData("my private key is", TransactionIdVerdict.Secret)]
    [InlineData("私钥：", TransactionIdVerdict.Secret)]
    [InlineData("seed", TransactionIdVerdict.Secret)]
    [InlineData("preimage", TransactionIdVerdict.NotATransaction)]
    [InlineData("支付哈希", TransactionIdVerdict.NotATransaction)]
    public void The_words_in_front_settle_what_the_form_leaves_open(string context, TransactionIdVerdict verdict)
    {
        var check = Validator.Check(Hash, "bitcoin", context);

        Assert.Equal(verdict, check.Verdict);
        Assert.DoesNotContain(TransactionIdConfusable.BlockHash, check.Confusable);
        Assert.Equal(verdict == TransactionIdVerdict.Valid, check.Confusable.Count == 0);
    }

    [Theory]
    [InlineData("block hash", TransactionIdVerdict.BlockHash, TransactionIdConfusable.BlockHash)]
    [InlineData("区块哈希", TransactionIdVerdict.BlockHash, TransactionIdConfusable.BlockHash)]
    [InlineData("userOpHash", TransactionIdVerdict.NotATransaction, TransactionIdConfusable.UserOperationHash)]
    [InlineData("用户操作哈希", TransactionIdVerdict.NotATransaction, TransactionIdConfusable.UserOperationHash)]
    public void A_hash_of_something_else_is_named(string context, TransactionIdVerdict verdict, TransactionIdConfusable what)
    {
        var check = Validator.Check("0x" + Hash, "ethereum", context);

        Assert.Equal((verdict, what), (check.Verdict, Assert.Single(check.Confusable)));
    }

    [Theory]
    [InlineData("bitcoin", "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3")]
    [InlineData("ethereum", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("bitcoin", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("solana", "4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA")]
    public void An_address_in_place_of_an_id_is_called_an_address(string network, string text) =>
        Assert.Equal(TransactionIdVerdict.Address, Validator.Check(text, network).Verdict);

    [Fact]
    public void An_id_among_words_is_found_over_all_networks()
    {
        Assert.Equal(TransactionIdVerdict.SurroundingText, Validator.Identify("交易哈希：0x" + Hash).Verdict);
        Assert.Contains("ethereum", Validator.Identify("tx 0x" + Hash + ".").Networks.Select(n => n.Id));
    }

    [Theory]
    [InlineData("f4184fc5-9640-3b9d-6387-83cf57adfe4c")]
    [InlineData("Internal transfer 123456789")]
    [InlineData("站内转账 123456789")]
    public void A_reference_of_an_exchange_is_no_transaction_yet(string text)
    {
        Assert.Equal((TransactionIdVerdict.NotATransaction, TransactionIdConfusable.OrderNumber), (Validator.Identify(text).Verdict, Validator.Identify(text).Confusable[0]));
        Assert.Equal((TransactionIdVerdict.NotATransaction, TransactionIdConfusable.OrderNumber), (Validator.Check(text, "ethereum").Verdict, Validator.Check(text, "ethereum").Confusable[0]));
    }

    [Fact]
    public void An_output_of_Cardano_names_its_transaction() =>
        Assert.Equal(Hash, Validator.Canonical(Hash + "#1", NetworkTable.BuiltIn.Get("cardano")));

    [Fact]
    public void A_chain_id_in_front_names_the_network()
    {
        const string text = "eip155:56:0x" + Hash;

        Assert.Equal(["bsc"], Validator.Identify(text).Networks.Select(n => n.Id));
        Assert.Equal(TransactionIdVerdict.ValidVariant, Validator.Check(text, "bsc").Verdict);
        Assert.Equal("0x" + Hash, Validator.Canonical(text, NetworkTable.BuiltIn.Get("bsc")));
        Assert.Equal(TransactionIdVerdict.WrongNetwork, Validator.Check(text, "ethereum").Verdict);
    }
}
