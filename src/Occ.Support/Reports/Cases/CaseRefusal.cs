namespace Occ.Support;

/// <summary>Why a support case can't be moved so.</summary>
public enum CaseRefusal
{
    /// <summary>The status can't follow the present one.</summary>
    ImpossibleMove,

    /// <summary>The reason leads to another status.</summary>
    ReasonDoesNotFit,

    /// <summary>The time is before the last change.</summary>
    TimeGoesBack,

    /// <summary>The case has as many changes as it can hold.</summary>
    TooManyChanges,
}
