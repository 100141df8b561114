using System.Globalization;

namespace Occ.Support;

/// <summary>Makes the formats that a notation names: the one list of all families of transaction ids.</summary>
/// <remarks>The first term is how the network writes its ids; what further terms accept is a variant of it.</remarks>
internal static class TransactionIdFormats
{
    /// <summary>The format of one row of the table.</summary>
    /// <exception cref="FormatException">A family does not exist, or a value is not of its form.</exception>
    public static TransactionIdFormat Parse(string notation) => FormatNotation.ParseAll(notation).Select(Make).ToArray() switch
    {
        [var single] => single,
        [var first, .. var others] => new AlternativeIdFormat(notation, first, others),
        _ => throw new FormatException("There is no format of transaction ids."),
    };

    private static TransactionIdFormat Make(FormatNotation term) => term.Family switch
    {
        "none" => new NoTransactionIdFormat("none"),
        "utxo-hex64" => new OutputIdFormat("utxo-hex64"),
        "hex64-output" => new OutputIdFormat("hex64-output", "#", HexKind.Hash),
        "hex64" => new Hex32IdFormat("hex64", HexPrefix.Foreign, HexCase.Lower),
        "hex64-scalar" => new ScalarIdFormat("hex64-scalar"),
        "hex64-upper" or "cosmos-or-0x" => new AlternativeIdFormat(term.Family, new Hex32IdFormat(term.Family, HexPrefix.Foreign, HexCase.Upper), [new Base64HashFormat("base64-hash")]),
        "evm-hex64" => new Hex32IdFormat("evm-hex64", HexPrefix.Canonical, HexCase.Lower),
        "0x-hex64" => new Hex32IdFormat("0x-hex64", HexPrefix.Canonical, HexCase.Lower, HexKind.Object),
        "hex40" => new FixedHexIdFormat("hex40", "", 40, TransactionIdConfusable.BlockHash, TransactionIdConfusable.Address),
        "wtxid128" => new FixedHexIdFormat("wtxid128", 128, new Hex32IdFormat("hex64", HexPrefix.Foreign, HexCase.Lower)),
        "multihash" => new FixedHexIdFormat("multihash", "1220", 68, TransactionIdConfusable.PublicKey),
        "koinos" => new FixedHexIdFormat("koinos", "0x1220", 70, TransactionIdConfusable.BlockHash),
        "ctid" => new CompactIdFormat($"ctid({term.Value})", NetworkNumber(term.Value)),
        "felt" => new FieldElementIdFormat("felt"),
        "substrate" => new SubstrateIdFormat("substrate"),
        "base58-64" => new Base58IdFormat("base58-64", 64),
        "base58-64-old" => new Base58IdFormat("base58-64-old", 64, isScalar: false),
        "base58-32" => new Base58IdFormat("base58-32", 32),
        "tezos" => new Base58CheckIdFormat("tezos", "", [0x05, 0x74]),
        "mina" => new AlternativeIdFormat("mina", new Base58CheckIdFormat("mina", "", [0x1d, 0x20]), [new Base58CheckIdFormat("mina-before-berkeley", "", [0x12, 0x01, 0x20])]),
        "th" => new Base58CheckIdFormat("th", "th_", []),
        "massa" => new Base58CheckIdFormat("massa", "O", [0x00]),
        "cb58" => new Base58CheckIdFormat("cb58", "", [], isSha256Once: true),
        "bech32m-txid" when term.Values.Length == 0 => new AlternativeIdFormat("bech32m-txid", new Bech32IdFormat("bech32m-txid(txid_rdx)", "txid_rdx"), [new Bech32IdFormat("bech32m-txid(txid_tdx_2_)", "txid_tdx_2_")]),
        "bech32m-txid" => new Bech32IdFormat($"bech32m-txid({term.Value})", term.Value),
        "bech32m-at" => new Bech32IdFormat("bech32m-at", "at"),
        "base32-52" => new Base32IdFormat("base32-52"),
        "cid" => new CidIdFormat("cid"),
        "base64-32" => new Base64IdFormat("base64-32"),
        "base64url-32" => new Base64UrlIdFormat("base64url-32"),
        "hedera" => new HederaIdFormat("hedera"),
        "qubic" => new QubicIdFormat("qubic"),
        "ledger-version" or "block-index" => new NumberIdFormat(term.Family, 0, ulong.MaxValue),
        "toid" => new NumberIdFormat("toid", 1UL << 32, long.MaxValue),
        "decimal-or-hex64" => new AlternativeIdFormat("decimal-or-hex64", new NumberIdFormat("decimal", 1, ulong.MaxValue), [new Hex32IdFormat("hex64", HexPrefix.Foreign, HexCase.Lower)]),
        _ => throw new FormatException($"There is no family of transaction ids named '{term.Family}'."),
    };

    private static ushort NetworkNumber(string text) =>
        ushort.TryParse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) ? number : throw new FormatException($"'{text}' is no number of a network.");
}
