using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Why a support case changes its status. Each reason leads to one status.</summary>
[JsonConverter(typeof(KebabCaseConverter<CaseReason>))]
public enum CaseReason
{
    /// <summary>A fact is missing: pending the person.</summary>
    InformationNeeded,

    /// <summary>The person shall try something, or say whether it helped: pending the person.</summary>
    ConfirmationNeeded,

    /// <summary>The person answered: pending support.</summary>
    InformationGiven,

    /// <summary>It needs people who can do more: pending support.</summary>
    Escalated,

    /// <summary>Support waits for a network, an exchange or another service: pending support.</summary>
    WaitingForOthers,

    /// <summary>The person solved it with a guide: solved.</summary>
    SolvedByGuide,

    /// <summary>Support solved it: solved.</summary>
    SolvedBySupport,

    /// <summary>It went away by itself, such as a delay that ended: solved.</summary>
    SolvedByItself,

    /// <summary>The person said that it is solved: closed.</summary>
    Confirmed,

    /// <summary>The person did not answer in time: closed.</summary>
    NoAnswer,

    /// <summary>Another case is about the same: closed.</summary>
    Duplicate,

    /// <summary>It is no problem that support can help with, or no problem at all: closed.</summary>
    OutOfScope,

    /// <summary>The person took it back: closed.</summary>
    Withdrawn,

    /// <summary>The problem came back: reopened.</summary>
    CameBack,

    /// <summary>The person says that it was not solved: reopened.</summary>
    NotSolved,
}
