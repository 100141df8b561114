namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>Where the person is.</summary>
public enum Stage
{
    /// <summary>Saying what happened.</summary>
    Describe,

    /// <summary>Going through the steps.</summary>
    Guide,

    /// <summary>Looking at the report.</summary>
    Report,
}
