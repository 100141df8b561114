using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Browser;

/// <summary>Keeps texts in the browser's local storage.</summary>
internal sealed class LocalTexts : IKeptTexts
{
    public string? Read(string key) => Page.Read(key);

    public void Write(string key, string? text) => Page.Write(key, text);
}
