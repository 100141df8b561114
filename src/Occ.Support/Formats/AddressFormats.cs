using System.Globalization;
using System.Text;

namespace Occ.Support;

/// <summary>Makes the formats that a notation names: the one list of all families.</summary>
internal static class AddressFormats
{
    /// <summary>The formats of one row of the table.</summary>
    /// <exception cref="FormatException">A family does not exist, or a value is not of its form.</exception>
    public static IEnumerable<AddressFormat> Parse(string notation) => FormatNotation.ParseAll(notation).SelectMany(MakeSome);

    private static AddressFormat[] MakeSome(FormatNotation term) =>
        Make(term) is { Length: > 0 } made ? made : throw new FormatException($"The family '{term.Family}' takes values.");

    private static AddressFormat[] Make(FormatNotation term) => term.Family switch
    {
        "alephium" => AlephiumFormats.All(),
        "algorand" => [new AlgorandFormat("algorand")],
        "aptos" => [new AptosFormat("aptos")],
        "base58" when term.Option("curve", "") == "ed25519" => [new Base58PointFormat($"base58({term.Value};curve=ed25519)")],
        "base58" => [new Base58BytesFormat($"base58({term.Value})", [], Number(term.Value), "account")],
        "base58check" => Each(term, v => Base58Check(term, v)),
        "base64url" => [new Base64UrlFormat($"base64url({term.Value})", Number(term.Value))],
        "bech32" => Each(term, v => Bech32Bytes(term, v, Bech32.Bech32Constant)),
        "bech32m" => Each(term, v => Bech32Bytes(term, v, Bech32.Bech32mConstant)),
        "bech32v" => Each(term, v => Bech32Bytes(term, v, Bech32.Bech32Constant, versionSymbols: 1)),
        "blech32" => Each(term, v => new Blech32Format($"blech32({v.Text})", v.Text)),
        "blinded-base58" => Each(term, v => new Base58CheckFormat($"blinded-base58({v.Text}={v.Kind})", Convert.FromHexString(v.Text), 33 + 20, v.Kind)),
        "c32check" => Each(term, v => new C32CheckFormat($"c32check({v.Text}={v.Kind})", Number(v.Text), v.Kind)),
        "canton-party" => [new CantonPartyFormat("canton-party")],
        "cardano" => [.. CardanoShelleyFormat.All(term.Value == "main"), new CardanoByronFormat($"cardano-byron({term.Value})", term.Value == "main")],
        "cashaddr" => Each(term, v => CashAddr(term, v)),
        "casper" => [new CasperFormat("casper(01)", "01", 32, "ed25519"), new CasperFormat("casper(02)", "02", 33, "secp256k1"), new CasperFormat("casper(account-hash)", "account-hash-", 32, "account-hash")],
        "conflux" => Each(term, v => new ConfluxFormat($"conflux({v.Text})", v.Text)),
        "cosmos" => CosmosFormat.All(term.Value),
        "cryptonote" => Each(term, v => CryptoNoteFormat.Of(Number(v.Text), v.Kind, term.Options.ContainsKey("flags"))),
        "dero" => Each(term, v => DeroFormat.Of(v.Text)),
        "eosio-key" => EosioKeyFormat.All(term.Value),
        "eosio-name" => [new EosioNameFormat($"eosio-name({term.Value})", Lengths(term).Min, Lengths(term).Max)],
        "ergo" => ErgoFormats.All(term.Value),
        "evm" => Evm(term),
        "evm-eip1191" => [new EvmFormat($"evm-eip1191({term.Value})", "0x", Encoding.ASCII.GetBytes($"{Number(term.Value)}0x"))],
        "felt" => [new FeltFormat("felt", FeltFormat.UsualDigits, FeltFormat.AllDigits), new FeltFormat("felt-short", 1, FeltFormat.UsualDigits - 1)],
        "filecoin" => [new FilecoinFormat($"filecoin({term.Value})", term.Value[0])],
        "flow" => [new FlowFormat($"flow({term.Value})", term.Value == "main" ? 0 : FlowFormat.TestNetworkWord)],
        "graphene-name" => [new GrapheneNameFormat($"graphene-name({term.Value})", Lengths(term).Min, Lengths(term).Max)],
        "hedera" => [new HederaFormat($"hedera({term.Value})", Convert.FromHexString(term.Value))],
        "helium" => HeliumFormat.All(),
        "hex" => Each(term, v => Hex(term, v)),
        "icp-account" => [new IcpAccountFormat("icp-account")],
        "icp-principal" => [new IcpPrincipalFormat("icp-principal")],
        "iost-name" => [new IostNameFormat($"iost-name({term.Value})", Lengths(term).Min, Lengths(term).Max)],
        "kadena" => [new KadenaPrincipalFormat("kadena"), new KadenaNameFormat("kadena-name")],
        "kaspa" => Each(term, v => new KaspaFormat($"kaspa({v.Text})", v.Text)),
        "lisk-legacy" => [new LiskLegacyFormat("lisk-legacy")],
        "lisk32" => [new Lisk32Format("lisk32")],
        "mixin" => MixinFormats.All(),
        "mobilecoin" => [new MobileCoinFormat("mobilecoin")],
        "nano" => Each(term, v => new NanoFormat($"nano({v.Text}={term.Values[0].Text})", v.Text, term.Values[0].Text)),
        "near-name" => Array.ConvertAll<string, AddressFormat>([.. NearNameFormat.Endings, ""], e => new NearNameFormat($"near-name({term.Value}{e})", Lengths(term).Min, Lengths(term).Max, e)),
        "nebulas" => NebulasFormat.All(),
        "nem" => [new NemFormat($"nem({term.Value})", term.Value[0])],
        "nervos" => Each(term, v => new NervosFormat($"nervos({v.Text})", v.Text)),
        "nexa" => Each(term, v => new NexaFormat($"nexa({v.Text})", v.Text)),
        "nimiq" => [new NimiqFormat("nimiq")],
        "nuls" => [NulsFormat.Of(term.Value)],
        "nxt-rs" => [new NxtReedSolomonFormat($"nxt-rs({term.Value})", term.Value)],
        "pactus" => [new PactusFormat($"pactus({term.Value})", term.Value), new PactusTreasuryFormat()],
        "penumbra" => PenumbraFormat.All(term.Value),
        "qrl" => [new QrlFormat("qrl")],
        "qubic" => [new QubicFormat("qubic")],
        "segwit" => Each(term, v => new SegwitFormat($"segwit({v.Text})", v.Text)),
        "sia" => [new SiaFormat("sia")],
        "silent-payment" => Each(term, v => new SilentPaymentFormat($"silent-payment({v.Text})", v.Text)),
        "ss58" => Each(term, v => new Ss58Format($"ss58({v.Text})", Number(v.Text))),
        "strkey" => Each(term, v => new StrKeyFormat($"strkey({v.Text}={v.Kind})", v.Text[0], v.Kind)),
        "symbol" => [new SymbolFormat($"symbol({term.Value})", term.Value[0])],
        "text" => [new TextFormat("text")],
        "ton" => [new TonFriendlyFormat("ton", test: false), new TonFriendlyFormat("ton-test", test: true), new TvmRawFormat("tvm-raw")],
        "tron-hex" => [new TronHexFormat("tron-hex")],
        "tvm-raw" => [new TvmRawFormat("tvm-raw")],
        "vite" => [new ViteFormat("vite")],
        "waves" => [WavesFormat.Of(term.Value)],
        "xrp-classic" => [new XrpClassicFormat("xrp-classic")],
        "xrp-x" => [new XrpXAddressFormat($"xrp-x({term.Value})", term.Value == "X" ? [0x05, 0x44] : [0x04, 0x93])],
        "zcash-unified" => Each(term, v => new ZcashUnifiedFormat($"zcash-unified({v.Text})", v.Text)),
        _ => throw new FormatException($"There is no family of address formats named '{term.Family}'."),
    };

    private static AddressFormat[] Each(FormatNotation term, Converter<FormatValue, AddressFormat> make) => Array.ConvertAll(term.Values, make);

    private static Base58CheckFormat Base58Check(FormatNotation term, FormatValue value)
    {
        var version = value.Text == "-" ? [] : Convert.FromHexString(value.Text);
        var size = Number(term.Option("size", "20"));
        var (hash, prefix) = (term.Option("hash", "sha256d"), term.Option("prefix", ""));
        var notation = $"base58check({value.Text}={value.Kind};size={size};hash={hash};prefix={prefix})";
        var function = Hash(hash);
        return new(notation, version, size, value.Kind, function, prefix, isSlow: function is not null);
    }

    private static HashFunction? Hash(string name) => name switch
    {
        "blake256d" => Blake256.HashTwice,
        "groestl512d" => Groestl512.HashTwice,
        "sha256d" => null,
        _ => throw new FormatException($"There is no checksum hash named '{name}'."),
    };

    private static Bech32Format Bech32Bytes(FormatNotation term, FormatValue value, uint constant, int versionSymbols = 0)
    {
        var size = term.Option("size", "20");
        var first = term.Option("first", "");
        var literal = term.Option("prefix", "");
        var sizes = Array.ConvertAll(size.Split('|'), Number);
        var firsts = first.Length == 0 ? [] : Convert.FromHexString(first.Replace("|", "", StringComparison.Ordinal));
        var kind = value.Kind.Length == 0 ? "account" : value.Kind;
        return new(
            $"{term.Family}({value.Text}={value.Kind};size={size};first={first};prefix={literal})", value.Text, constant, (sizes.Min(), sizes.Max()),
            payload => sizes.Contains(payload.Length) && (firsts.Length == 0 || firsts.Contains(payload[0])) ? kind : null, versionSymbols, literal);
    }

    private static CashAddrFormat CashAddr(FormatNotation term, FormatValue value)
    {
        var isLegacy = term.Options.ContainsKey("legacy");
        var types = Number(term.Option("types", "4"));
        return new($"cashaddr({value.Text}={value.Kind}{(isLegacy ? ";legacy" : "")};types={types})", value.Text, value.Kind, isLegacy, types);
    }

    /// <summary>Every prefix is one format; the common one comes with the same address as an IBAN.</summary>
    private static AddressFormat[] Evm(FormatNotation term)
    {
        var formats = new List<AddressFormat>();
        foreach (var prefix in term.Values.Length == 0 ? ["0x"] : Array.ConvertAll(term.Values, v => v.Text))
        {
            var format = new EvmFormat($"evm({prefix})", prefix, []);
            formats.Add(format);
            if (prefix == "0x")
            {
                formats.Add(new IcapFormat("icap", format));
            }
        }

        return [.. formats];
    }

    private static HexFormat Hex(FormatNotation term, FormatValue value)
    {
        var starts = term.Option("starts", "");
        var notation = $"hex({value.Text}={value.Kind};prefix={term.Option("prefix", "")};starts={starts};case={term.Option("case", "")})";
        return new(notation, Number(value.Text), value.Kind, term.Option("prefix", ""),
            starts.Length == 0 ? [] : starts.Split('|'), term.Option("case", "") == "lower");
    }

    /// <summary>The least and the greatest length of a name: <c>12</c> or <c>4-12</c>.</summary>
    private static (int Min, int Max) Lengths(FormatNotation term)
    {
        var dash = term.Value.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (Number(term.Value), Number(term.Value)) : (Number(term.Value[..dash]), Number(term.Value[(dash + 1)..]));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo);
}
