using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Browser;

/// <summary>Copies, shares and downloads as a browser does.</summary>
internal sealed class PageHandOver : IHandOver
{
    public bool CanShare { get; } = Page.CanShare();

    public Task<bool> CopyAsync(string text) => Page.CopyAsync(text);

    public Task<bool> ShareAsync(string title, string text) => Page.ShareAsync(title, text);

    public Task<bool> SaveAsync(string name, string type, string text)
    {
        Page.Save(name, type, text);
        return Task.FromResult(true);
    }
}
