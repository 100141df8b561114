using System.Runtime.InteropServices.JavaScript;

namespace Occ.Support.Samples.Mobile.Browser;

/// <summary>What only the page itself can do: <c>wwwroot/page.js</c>.</summary>
internal static partial class Page
{
    private const string Module = "page";

    public static Task LoadAsync() => JSHost.ImportAsync(Module, "../page.js");

    /// <summary>The first language of the device that the app speaks.</summary>
    [JSImport("preferred", Module)]
    public static partial string Preferred();

    /// <summary>Names the language and the page to the browser.</summary>
    [JSImport("speak", Module)]
    public static partial void Speak(string language, string title);

    [JSImport("isDark", Module)]
    public static partial bool IsDark();

    [JSImport("switchTheme", Module)]
    public static partial void SwitchTheme();

    [JSImport("toTop", Module)]
    public static partial void ToTop();

    [JSImport("read", Module)]
    public static partial string? Read(string key);

    [JSImport("write", Module)]
    public static partial void Write(string key, string? text);

    [JSImport("canShare", Module)]
    public static partial bool CanShare();

    [JSImport("copy", Module)]
    public static partial Task<bool> CopyAsync(string text);

    [JSImport("share", Module)]
    public static partial Task<bool> ShareAsync(string title, string text);

    [JSImport("save", Module)]
    public static partial void Save(string name, string type, string text);
}
