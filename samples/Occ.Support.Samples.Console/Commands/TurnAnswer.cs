using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>A turn of a conversation, for programs.</summary>
internal sealed class TurnAnswer(Turn turn) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        var view = turn.View;
        json.WriteString("session", turn.Session.ToJson());
        json.WriteString("guide", turn.Session.Guide);
        json.WriteString("kind", Names.Code(view.Kind));
        json.WriteString("step", view.Step);
        json.WriteString("language", view.Language);
        json.WriteString("text", view.Text);
        json.WriteTexts("checklist", view.Checklist);
        json.WriteString("answer", view.Answer is { } kind ? Names.Code(kind) : null);
        json.WriteObjects("choices", view.Choices, choice =>
        {
            json.WriteString("id", choice.Id);
            json.WriteString("label", choice.Label);
        });
        json.WriteString("skip", view.SkipLabel);
        json.WriteString("suggested", view.Suggested);
        json.WriteBoolean("canGoBack", view.CanGoBack);
        json.WriteBoolean("canResume", view.CanResume);
        json.WriteNumber("answered", view.Progress.Answered);
        json.WriteNumber("remaining", view.Progress.Remaining);
        json.WriteBoolean("repeat", turn.IsRepeat);
        json.WriteObjects("notices", turn.Notices, notice =>
        {
            json.WriteString("code", Names.Code(notice.Code));
            json.WriteString("text", notice.Text);
        });
        json.WriteStartObject("facts");
        foreach (var (fact, value) in turn.Facts)
        {
            json.WriteString(fact, value);
        }

        json.WriteEndObject();
        Write(json, view.Ending);
        if (view.Ending is not null)
        {
            json.WritePropertyName("report");
            json.WriteRawValue(turn.ToReport().ToJson());
        }
    }

    public override void Show(Screen screen) => screen.Paragraph(turn.ToTranscript());

    private static void Write(Utf8JsonWriter json, Ending? ending)
    {
        if (ending is null)
        {
            json.WriteNull("ending");
            return;
        }

        json.WriteStartObject("ending");
        json.WriteString("disposition", Names.Code(ending.Disposition));
        json.WriteBoolean("urgent", ending.IsUrgent);
        json.WriteString("channel", ending.Channel is { } channel ? Names.Code(channel) : null);
        json.WriteString("channelLabel", ending.ChannelLabel);
        if (ending.TimeFrame is { } frame)
        {
            json.WriteString("from", frame.From);
            json.WriteString("until", frame.Until);
        }

        json.WriteObjects("needs", ending.Needs, need =>
        {
            json.WriteString("fact", need.Fact);
            json.WriteString("label", need.Label);
            json.WriteString("value", need.Value);
        });
        json.WriteEndObject();
    }
}
