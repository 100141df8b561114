using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What one entry of a timeline is.</summary>
[JsonConverter(typeof(KebabCaseConverter<ReportEventKind>))]
public enum ReportEventKind
{
    /// <summary>Somebody wrote it down; the default.</summary>
    Note,

    /// <summary>It happened to the person.</summary>
    Happened,

    /// <summary>The person answered a question.</summary>
    Answered,

    /// <summary>The person did a step.</summary>
    Done,

    /// <summary>An automatic check gave it.</summary>
    Checked,

    /// <summary>The person was warned or advised.</summary>
    Advised,

    /// <summary>The case changed its status.</summary>
    StatusChanged,
}
