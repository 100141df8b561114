using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Something to tell the person before the view.</summary>
/// <param name="Code">What happened.</param>
/// <param name="Text">The words, in the language of the conversation; they never repeat what was typed.</param>
public sealed record Notice(NoticeCode Code, string Text)
{
    internal static Notice Of(NoticeCode code, string language) =>
        new(code, TextCatalog.BuiltIn.Get($"troubleshooting.notice.{KebabCase.Code(code)}", language));
}

/// <summary>What a notice is about.</summary>
[JsonConverter(typeof(KebabCaseConverter<NoticeCode>))]
public enum NoticeCode
{
    /// <summary>The answer can't be accepted; the text says why.</summary>
    AnswerRefused,

    /// <summary>A secret was typed: it was removed and not kept, and is exposed all the same.</summary>
    SecretExposed,

    /// <summary>After several tries the question is asked in simpler words.</summary>
    SimplerWords,

    /// <summary>After more tries the conversation went to a person.</summary>
    HandedOver,

    /// <summary>The button belongs to an earlier question; nothing changed.</summary>
    StaleButton,

    /// <summary>There is no answer to take back.</summary>
    NothingToTakeBack,

    /// <summary>This question can't be skipped.</summary>
    CannotSkip,

    /// <summary>The conversation is at its end; go back or begin again.</summary>
    AlreadyEnded,

    /// <summary>The conversation is too old to go on.</summary>
    Expired,

    /// <summary>The guide was changed since; the conversation must begin again.</summary>
    GuideChanged,

    /// <summary>A fact that the host gave at the start is not one the guide can use, and was left out.</summary>
    KnownFactIgnored,

    /// <summary>The guide was withdrawn for a better one; the conversation goes on in that, as far as its answers fit.</summary>
    GuideMoved,

    /// <summary>An automatic check is still being made.</summary>
    StillChecking,

    /// <summary>There is no such guide to go to, or too many conversations wait already.</summary>
    CannotDigress,

    /// <summary>No other conversation waits.</summary>
    NothingToResume,
}
