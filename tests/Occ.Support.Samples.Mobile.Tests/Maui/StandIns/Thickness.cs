// MAUI cannot be had in every registry. These few types have the names and the signatures of its own that MAUI.md uses, so that its code is compiled and run.

namespace Microsoft.Maui;

internal readonly record struct Thickness(double Size)
{
    public static implicit operator Thickness(double size) => new(size);
}
