using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What kind of answer a question takes.</summary>
[JsonConverter(typeof(KebabCaseConverter<AnswerKind>))]
public enum AnswerKind
{
    /// <summary>Free text of at most 500 characters.</summary>
    Text,

    /// <summary>One of the offered choices.</summary>
    Choice,

    /// <summary>One or several of the offered choices: their ids with commas between.</summary>
    Choices,

    /// <summary>A network: one of the offered ones, or any other by its name.</summary>
    Network,

    /// <summary>A public address.</summary>
    Address,

    /// <summary>A transaction id.</summary>
    Transaction,

    /// <summary>An amount: a decimal number, with or without the name of the coin after it.</summary>
    Amount,

    /// <summary>A moment in the past, such as "6 hours ago" or a date and time with its zone.</summary>
    Time,

    /// <summary>The version of a program: numbers with points between.</summary>
    Version,
}
