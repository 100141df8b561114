using System.Text;

namespace Occ.Support;

/// <summary>Writes a conversation as text.</summary>
internal static class Transcript
{
    public static string Of(Session session, Position position, View view)
    {
        var text = new StringBuilder();
        foreach (var entry in PathEntry.Of(session, position))
        {
            text.Append(entry.Text(session.Language)).Append('\n');
            foreach (var task in entry.Step.Checklist)
            {
                text.Append("- ").Append(StepView.Text(entry.At.Guide, $"{entry.Step.Id}.do.{task}", entry.At.Facts, session.Language)).Append('\n');
            }

            text.Append("> ").Append(entry.Answer(session.Language)).Append("\n\n");
        }

        text.Append(view.Text).Append('\n');
        foreach (var task in view.Checklist)
        {
            text.Append("- ").Append(task).Append('\n');
        }

        if (view.Ending is { } ending)
        {
            text.Append(ending.ChannelLabel is { } channel ? $"→ {channel}\n" : "");
            foreach (var need in ending.Needs)
            {
                text.Append(need.Label).Append(": ").Append(need.Value ?? TextCatalog.BuiltIn.Get("troubleshooting.unknown", session.Language)).Append('\n');
            }
        }

        return text.ToString();
    }
}
