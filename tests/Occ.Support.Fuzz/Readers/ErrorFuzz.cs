namespace Occ.Support.Fuzz;

/// <summary>Error messages, and files of errors that a host adds.</summary>
internal static class ErrorFuzz
{
    private static readonly string[] Names = ["my-node.json", "my-node.en.json", "my-node.zh-Hans.json", "steps.en.json"];
    private static readonly Network Ethereum = NetworkTable.BuiltIn.Get("ethereum");

    public static void Read(string text)
    {
        Judge(text, ErrorCatalog.BuiltIn.Diagnose(text));
        Judge(text, ErrorCatalog.BuiltIn.Diagnose(text, Ethereum));
    }

    /// <summary>Rows, their texts in both languages, and steps; the last part is a message.</summary>
    public static void ReadFiles(byte[] input)
    {
        var parts = FuzzInput.Parts(input);
        var files = Names.Zip(parts, (name, part) => new ErrorFile(name, part));
        try
        {
            var message = FuzzInput.Text(parts[^1]);
            Judge(message, ErrorCatalog.BuiltIn.With(files).Diagnose(message));
        }
        catch (ArgumentException refusal) when (refusal.ParamName == "files")
        {
            Law.Holds(refusal.Message.Length > 0, "files are refused without a reason");
        }
    }

    private static void Judge(string text, ErrorDiagnosis diagnosis)
    {
        Law.Holds(diagnosis.Verdict != ErrorVerdict.Recognised || !diagnosis.Matches.IsEmpty, "an error is recognised and not named");
        Law.Says(diagnosis.Explain, "a diagnosis");
        foreach (var match in diagnosis.Matches)
        {
            Law.Within(text, match.Start, match.Length, $"the sign of {match.Error.Id}");
            Law.Holds(match.Score is >= ErrorCatalog.Threshold and <= 1, $"the score of {match.Error.Id} is {match.Score}");
            Law.Says(match.Error.Steps, match.Error.Id);
        }
    }
}
