using System.Text;

namespace Occ.Support.Tests.Errors;

public sealed class ErrorDecodingTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;

    [Theory]
    [InlineData("ERC20_EXCEEDS_BALANCE", "ERC20: transfer amount exceeds balance")]
    [InlineData("SWAP_EXPIRED", "UniswapV2Router: EXPIRED")]
    public void A_reason_in_revert_data_is_read(string id, string reason)
    {
        var data = "08c379a0" + Word(32) + Word(reason.Length) + Convert.ToHexString(Encoding.ASCII.GetBytes(reason)).ToLowerInvariant().PadRight(128, '0');
        var message = $"execution reverted (data=\"0x{data}\", code=CALL_EXCEPTION)";

        var match = Catalog.Diagnose(message).Matches[0];

        Assert.Equal((id, ErrorLayer.RevertData), (match.Error.Id, match.Layer));
        Assert.Equal("0x" + data, message.Substring(match.Start, match.Length));
    }

    [Theory]
    [InlineData("EVM_PANIC_12", 0x12)]
    [InlineData("EVM_PANIC_01", 0x01)]
    [InlineData("EVM_PANIC_OTHER", 0x41)]
    public void A_panic_in_revert_data_is_read(string id, int code) => Assert.Equal(id, First($"reverted with data 0x4e487b71{Word(code)}"));

    [Theory]
    [InlineData("ERC20_EXCEEDS_BALANCE", "e450d38c")]
    [InlineData("ERC20_EXCEEDS_ALLOWANCE", "fb8f41b2")]
    [InlineData("ERC20_ZERO_ADDRESS", "ec442f05")]
    [InlineData("EVM_NOT_OWNER", "118cdaa7")]
    public void A_custom_error_is_known_by_its_selector(string id, string selector)
    {
        Assert.Equal(id, First($"unknown custom error: 0x{selector}"));
        Assert.Equal(id, First($"error={{\"data\":\"0x{selector}{Word(5)}{Word(9)}\"}}"));
        Assert.Equal(id, First($"data: 0x{selector}000000000000000000000000..."));
    }

    [Fact]
    public void A_failed_operation_of_a_bundler_is_read()
    {
        var reason = Convert.ToHexString("AA25 invalid account nonce"u8).ToLowerInvariant().PadRight(64, '0');

        Assert.Equal("AA25", First($"0x220266b6{Word(0)}{Word(64)}{Word(26)}{reason}"));
    }

    [Theory]
    [InlineData("TRON_BALANCE_NOT_SUFFICIENT", "Contract validate error : Validate TransferContract error, balance is not sufficient.")]
    [InlineData("TRON_TAPOS", "Tapos check error.")]
    public void A_message_of_Tron_in_hexadecimal_is_read(string id, string text)
    {
        var digits = Convert.ToHexString(Encoding.ASCII.GetBytes(text)).ToLowerInvariant();

        Assert.Equal((id, ErrorLayer.Hex), FirstWithLayer($"{{\"code\":\"OTHER_ERROR\",\"message\":\"{digits}\"}}"));
        Assert.Equal((id, ErrorLayer.Hex), FirstWithLayer($"message {digits[..^1]}"));
        Assert.Equal((id, ErrorLayer.Hex), FirstWithLayer(digits.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("EVM_NONCE_TOO_LOW", "execution error: nonce too low (tx 7)")]
    [InlineData("NEAR_CONTRACT", "Smart contract panicked: The account is busy")]
    public void Text_in_base64_is_read(string id, string text)
    {
        var letters = Convert.ToBase64String(Encoding.ASCII.GetBytes(text)).TrimEnd('=');

        Assert.Equal((id, ErrorLayer.Base64), FirstWithLayer($"{{\"status\":\"{letters}\"}}"));
        Assert.Equal((id, ErrorLayer.Base64), FirstWithLayer($"logs: {letters[..^1]}"));
    }

    [Theory]
    [InlineData("XLM_TX_BAD_SEQ", -5)]
    [InlineData("XLM_TX_BAD_AUTH", -6)]
    [InlineData("XLM_TX_TOO_LATE", -3)]
    public void A_result_of_Stellar_in_XDR_is_read(string id, int code) =>
        Assert.Equal((id, ErrorLayer.ResultXdr), FirstWithLayer($"result_xdr: {Convert.ToBase64String([.. Bytes(0), .. Bytes(100), .. Bytes(code), .. Bytes(0)])}"));

    [Theory]
    [InlineData("XLM_OP_NO_DESTINATION", 1, -5)]
    [InlineData("XLM_OP_NO_TRUST", 1, -6)]
    [InlineData("XLM_OP_LOW_RESERVE", 0, -3)]
    public void The_operation_is_the_reason_inside_a_failed_result(string id, int operation, int code) =>
        Assert.Equal(id, First(Convert.ToBase64String([.. Bytes(0), .. Bytes(100), .. Bytes(-1), .. Bytes(1), .. Bytes(0), .. Bytes(operation), .. Bytes(code), .. Bytes(0)])));

    [Theory]
    [InlineData("LEDGER_6985", "Ledger device: UNKNOWN_ERROR (0x6985)")]
    [InlineData("LEDGER_6985", "TransportStatusError statusCode 27013")]
    [InlineData("LEDGER_5515", "status: 5515")]
    [InlineData("LEDGER_6A80", "SW=6A80")]
    [InlineData("LEDGER_6511", "错误码：25873")]
    public void A_status_word_is_read_in_hexadecimal_and_decimal(string id, string message) => Assert.Equal(id, First(message));

    [Theory]
    [InlineData("%7B%22code%22%3A-32000%2C%22message%22%3A%22nonce%20too%20low%22%7D", ErrorLayer.Text)]
    [InlineData("error=nonce+too+low&x=1", ErrorLayer.Text)]
    [InlineData("{\"error\":{\"message\":\"nonce too low\"}}", ErrorLayer.Json)]
    [InlineData("{\"body\":\"{\\\"error\\\":{\\\"message\\\":\\\"nonce too low\\\"}}\"}", ErrorLayer.NestedJson)]
    [InlineData("{&quot;message&quot;:&quot;nonce too low&quot;}", ErrorLayer.Text)]
    [InlineData("\\u006eonce\\u0020too low", ErrorLayer.Text)]
    [InlineData("ｎｏｎｃｅ　ｔｏｏ　ｌｏｗ", ErrorLayer.Text)]
    public void Links_pages_and_JSON_hide_nothing(string message, ErrorLayer layer) => Assert.Equal(("EVM_NONCE_TOO_LOW", layer), FirstWithLayer(message));

    [Theory]
    [InlineData("PROV_UNKNOWN_CHAIN", """{"code":-32603,"message":"Internal JSON-RPC error.","data":{"code":4902,"message":"x"}}""")]
    [InlineData("ERC20_EXCEEDS_ALLOWANCE", """cannot estimate gas; transaction may fail [ code=UNPREDICTABLE_GAS_LIMIT, error={"code":-32603,"message":"execution reverted: ERC20: transfer amount exceeds allowance"} ]""")]
    public void The_innermost_reason_wins_over_what_wraps_it(string id, string message) => Assert.Equal(id, First(message));

    private static string? First(string message) => Catalog.Diagnose(message) is { Matches: [var first, ..] } ? first.Error.Id : null;

    private static (string?, ErrorLayer) FirstWithLayer(string message) =>
        Catalog.Diagnose(message) is { Matches: [var first, ..] } ? (first.Error.Id, first.Layer) : (null, ErrorLayer.Text);

    private static string Word(int value) => value.ToString("x64", System.Globalization.NumberFormatInfo.InvariantInfo);

    private static byte[] Bytes(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
