using System.Text;

namespace Occ.Support.Samples;

/// <summary>A conversation in a file, to go on with another day: the session on the first line, what the message said on the second.</summary>
internal static class ConversationFile
{
    /// <summary>Writes it whole or not at all; only its owner reads it.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Write(string path, Session session, ProblemReport draft)
    {
        var whole = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(whole, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options))
        {
            file.Write(session.ToJson());
            file.Write('\n');
            file.Write(draft.ToJson());
            file.Write('\n');
        }

        File.Move(whole, path, overwrite: true);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; where that fails, the reason stands beside it.</summary>
    public static (SessionReading Reading, ProblemReport? Draft) Read(string path)
    {
        var lines = (GuideFolder.ReadText(path) ?? "").Split('\n', 3);
        return (Session.Read(lines[0]), lines.Length > 1 ? new ReportReader().Read(lines[1]).Report : null);
    }
}
