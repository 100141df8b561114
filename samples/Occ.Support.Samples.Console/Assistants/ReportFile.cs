using System.Globalization;
using System.Text;

namespace Occ.Support.Samples;

/// <summary>Writes a report beside each other as JSON and as text, never over a file that is there.</summary>
internal static class ReportFile
{
    /// <summary>The name of a report's files, without the ending.</summary>
    public static string DefaultName(TimeProvider time) =>
        $"occ-support-report-{time.GetLocalNow().ToString("yyyyMMdd-HHmmss", DateTimeFormatInfo.InvariantInfo)}";

    /// <summary>A path without the ending of either file.</summary>
    public static string StemOf(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? Path.ChangeExtension(path, null) : path;

    /// <summary>Writes <c>PATH.json</c> and <c>PATH.txt</c>.</summary>
    /// <exception cref="IOException">A file is there already, or can't be written.</exception>
    public static (string Json, string Text) Write(ProblemReport report, string language, string path)
    {
        var name = StemOf(path);
        var (json, text) = (name + ".json", name + ".txt");
        if (File.Exists(text))
        {
            throw new IOException("The file exists.");
        }

        WriteNew(json, report.ToJson(indented: true) + "\n");
        WriteNew(text, ReportText.Write(report, language));
        return (json, text);
    }

    private static void WriteNew(string path, string content)
    {
        using var file = OpenNew(path);
        file.Write(content);
    }

    /// <summary>Opens a new file that only its owner reads.</summary>
    /// <exception cref="IOException">A file is there already, or can't be written.</exception>
    public static StreamWriter OpenNew(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new StreamWriter(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options);
    }
}
