using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How a time was told.</summary>
[JsonConverter(typeof(KebabCaseConverter<IntakeTimeForm>))]
public enum IntakeTimeForm
{
    /// <summary>By the calendar or the clock, such as <c>2026-03-01 14:05</c>.</summary>
    Absolute,

    /// <summary>Counted from now, such as <c>yesterday</c> or <c>3 hours ago</c>.</summary>
    Relative,

    /// <summary>As a length, such as <c>6 hours</c>: something has lasted that long.</summary>
    Duration,
}
