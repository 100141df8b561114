using Microsoft.Maui.Storage;
using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Maui;

/// <summary>Keeps texts in the preferences of the app.</summary>
internal sealed class PreferenceTexts : IKeptTexts
{
    public string? Read(string key) => Preferences.Default.Get<string?>(key, null);

    public void Write(string key, string? text)
    {
        if (text is null)
        {
            Preferences.Default.Remove(key);
        }
        else
        {
            Preferences.Default.Set(key, text);
        }
    }
}
