namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>Small texts that the device keeps: local storage in a browser, Preferences in MAUI. Only redacted text is given to it.</summary>
public interface IKeptTexts
{
    /// <summary>What is kept; null where there is nothing.</summary>
    /// <param name="key">Its name.</param>
    string? Read(string key);

    /// <summary>Keeps a text, or forgets it.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="text">The text; null to forget it.</param>
    void Write(string key, string? text);
}
