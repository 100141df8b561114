using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Occ.Support.Samples.Web.Browser;

/// <summary>What the page asks the library, on the device of the person: nothing of it is sent anywhere.</summary>
[SupportedOSPlatform("browser")]
internal static partial class Reader
{
    private static readonly IntakeReader Intakes = new();

    /// <summary>Reads a message: what to mark in it, what it is about, and the report without secrets.</summary>
    /// <param name="text">What stands in the box.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="zone">The time zone of the device, an IANA id.</param>
    /// <returns>JSON.</returns>
    [JSExport]
    public static string Read(string text, string language, string zone) => ReadingJson.Of(Intakes.Read(text, zone), language);

    /// <summary>Takes the secrets out of a text before it is sent.</summary>
    /// <param name="text">A typed answer.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>JSON: the text without secrets, what to mark in the typed one, and what to do about a secret that was shown.</returns>
    [JSExport]
    public static string Redact(string text, string language) => ReadingJson.Of(SecretScanner.Default.Redact(text, language), language);

    /// <summary>Nothing to run: the page calls the exports.</summary>
    private static void Main()
    {
    }
}
