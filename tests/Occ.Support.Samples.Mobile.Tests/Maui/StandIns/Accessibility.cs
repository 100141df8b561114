// MAUI cannot be had in every registry. These few types have the names and the signatures of its own that MAUI.md uses, so that its code is compiled and run.

namespace Microsoft.Maui.Accessibility;

internal interface ISemanticScreenReader
{
    void Announce(string text);
}

internal static class SemanticScreenReader
{
    public static ISemanticScreenReader Default { get; } = new Silent();

    private sealed class Silent : ISemanticScreenReader
    {
        public void Announce(string text) => ArgumentNullException.ThrowIfNull(text);
    }
}
