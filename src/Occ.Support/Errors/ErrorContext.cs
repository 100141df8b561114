using System.Text.Json;

namespace Occ.Support;

/// <summary>The words that give a message its context, from <c>Content/errors/context.json</c>, as signs whose row is below zero.</summary>
internal static class ErrorContext
{
    /// <summary>The system of the answers in which every EVM node and wallet wraps its own.</summary>
    public const string JsonRpc = "JSON-RPC / wallet provider";

    /// <summary>The row of words that come with errors.</summary>
    public const int Error = -1;

    /// <summary>The row of words that give reason to doubt that nothing was sent.</summary>
    public const int Doubt = -2;

    /// <summary>The row of words that say that all went well.</summary>
    public const int Success = -3;

    /// <summary>The row of words with which something is amiss.</summary>
    public const int Trouble = -4;

    /// <summary>The row of words with which people say that money has gone.</summary>
    public const int Gone = -5;

    private const int FirstEcosystem = -6;

    /// <summary>Adds the words to a book, and returns the names of the ecosystems in the order of their rows.</summary>
    public static List<string> AddTo(SignBookBuilder book)
    {
        var ecosystems = new List<string>();
        var reader = new Utf8JsonReader(EmbeddedContent.Bytes("errors/context.json"));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "cues":
                    Words(ref reader).ForEach(book.AddCue);
                    break;
                case "ecosystems":
                    AddEcosystems(ref reader, book, ecosystems);
                    break;
                default:
                    Add(book, RowOf(name), Words(ref reader));
                    break;
            }
        }

        return ecosystems;
    }

    /// <summary>The index of the ecosystem that a row stands for, or below zero.</summary>
    public static int EcosystemOf(int row) => FirstEcosystem - row;

    /// <summary>The ecosystems in which a network's errors are written, by file; empty where none is known.</summary>
    public static string[] Of(Network network)
    {
        var caip2 = network.Caip2 ?? "";
        var space = caip2[..Math.Max(0, caip2.IndexOf(':'))];
        return space switch
        {
            "eip155" when network.Symbol == "AVAX" => ["evm", "avalanche"],
            "eip155" => ["evm"],
            "bip122" when network.Symbol == "ZEC" => ["zcash", "bitcoin"],
            "bip122" => ["bitcoin"],
            "antelope" => ["eos"],
            "fil" => ["filecoin", "evm"],
            "hedera" => ["hedera", "evm"],
            "ccd" => ["concordium"],
            "tron" => ["tron", "evm"],
            "tvm" => ["ton"],
            "cip34" => ["cardano"],
            "avax" => ["avalanche"],
            "solana" or "xrpl" or "stellar" or "cosmos" or "polkadot" or "algorand" or "sui" or "aptos" or "near" or "monero" or "stacks" or "tezos" or "starknet" => [space],
            "" => OfSymbol(network),
            _ => OfFormat(network),
        };
    }

    /// <summary>For networks without a namespace of their own.</summary>
    private static string[] OfSymbol(Network network) => network.Symbol switch
    {
        "KAS" => ["kaspa"],
        "ICP" => ["icp"],
        "XNO" or "BAN" => ["nano"],
        "HYPE" => ["hyperliquid"],
        _ => OfFormat(network),
    };

    private static string[] OfFormat(Network network) =>
        network.TransactionNotation.StartsWith("utxo", StringComparison.Ordinal) ? ["bitcoin"]
        : network.TransactionNotation.StartsWith("evm", StringComparison.Ordinal) ? ["evm"]
        : [];

    private static int RowOf(string name) => name switch
    {
        "error" => Error,
        "doubt" => Doubt,
        "success" => Success,
        "gone" => Gone,
        "trouble" => Trouble,
        _ => throw new FormatException($"errors/context.json: '{name}' is no member."),
    };

    private static void AddEcosystems(ref Utf8JsonReader reader, SignBookBuilder book, List<string> ecosystems)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var ecosystem = reader.GetString()!;
            reader.Read();
            var words = Words(ref reader);
            Add(book, FirstEcosystem - ecosystems.Count, words);
            book.AddNames(ecosystem, words);
            ecosystems.Add(ecosystem);
        }
    }

    private static void Add(SignBookBuilder book, int row, List<string> words)
    {
        foreach (var word in words)
        {
            if (book.Add(row, word) is { } fault)
            {
                throw new FormatException($"errors/context.json: '{word}' {fault}.");
            }
        }
    }

    private static List<string> Words(ref Utf8JsonReader reader)
    {
        var words = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            words.Add(reader.GetString()!);
        }

        return words;
    }
}
