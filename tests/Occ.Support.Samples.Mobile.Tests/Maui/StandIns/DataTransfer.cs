// MAUI cannot be had in every registry. These few types have the names and the signatures of its own that MAUI.md uses, so that its code is compiled and run.

namespace Microsoft.Maui.ApplicationModel.DataTransfer;

internal interface IClipboard
{
    Task SetTextAsync(string? text);
}

internal static class Clipboard
{
    public static IClipboard Default { get; } = new Board();

    public static string? Text { get; private set; }

    private sealed class Board : IClipboard
    {
        public Task SetTextAsync(string? text)
        {
            Text = text;
            return Task.CompletedTask;
        }
    }
}

internal sealed record ShareTextRequest(string Text, string Title);

internal sealed record ShareFile(string FullPath, string ContentType);

internal sealed record ShareFileRequest(string Title, ShareFile File);

internal interface IShare
{
    Task RequestAsync(ShareTextRequest request);

    Task RequestAsync(ShareFileRequest request);
}

internal static class Share
{
    public static IShare Default { get; } = new Sheet();

    public static List<string> Shared { get; } = [];

    private sealed class Sheet : IShare
    {
        public Task RequestAsync(ShareTextRequest request)
        {
            Shared.Add(request.Text);
            return Task.CompletedTask;
        }

        public Task RequestAsync(ShareFileRequest request)
        {
            Shared.Add(File.ReadAllText(request.File.FullPath));
            return Task.CompletedTask;
        }
    }
}
