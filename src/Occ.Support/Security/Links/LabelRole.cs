namespace Occ.Support;

/// <summary>Where a label stands in a link.</summary>
internal enum LabelRole
{
    /// <summary>The name that somebody registered.</summary>
    Core,

    /// <summary>In front of it.</summary>
    Sub,

    /// <summary>The name that somebody took at a hosting service, or a part of the path of a site builder.</summary>
    Hosted,
}
