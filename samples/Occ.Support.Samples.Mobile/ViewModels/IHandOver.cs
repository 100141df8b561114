namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>The ways in which a report leaves the app, each because the person asked for it. False where the device would not, or the person changed their mind.</summary>
public interface IHandOver
{
    /// <summary>Whether the device can share with other apps.</summary>
    bool CanShare { get; }

    /// <summary>Copies a text.</summary>
    /// <param name="text">The text.</param>
    Task<bool> CopyAsync(string text);

    /// <summary>Shares a text with another app.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="text">The text.</param>
    Task<bool> ShareAsync(string title, string text);

    /// <summary>Keeps a text as a file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="type">The media type.</param>
    /// <param name="text">What is in it.</param>
    Task<bool> SaveAsync(string name, string type, string text);
}
