using Microsoft.Maui.ApplicationModel.DataTransfer;
using Microsoft.Maui.Storage;
using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Maui;

/// <summary>Copies, shares and keeps a report as the device does.</summary>
internal sealed class DeviceHandOver : IHandOver
{
    public bool CanShare => true;

    public async Task<bool> CopyAsync(string text)
    {
        await Clipboard.Default.SetTextAsync(text);
        return true;
    }

    public async Task<bool> ShareAsync(string title, string text)
    {
        await Share.Default.RequestAsync(new ShareTextRequest(text, title));
        return true;
    }

    public async Task<bool> SaveAsync(string name, string type, string text)
    {
        var path = Path.Combine(FileSystem.Current.CacheDirectory, name);
        await File.WriteAllTextAsync(path, text);
        await Share.Default.RequestAsync(new ShareFileRequest(name, new ShareFile(path, type)));
        return true;
    }
}
