using System.Text.Json;

namespace Occ.Support;

/// <summary>A member of an object by its name, or an element of an array by its pointer.</summary>
/// <remarks>A class, so that lists of it need no code of their own when a program starts.</remarks>
internal sealed record GuideItem(JsonElement Element, string Name)
{
    public string Pointer => Name;

    /// <summary>Whether somebody asked for the member.</summary>
    public bool IsRead { get; set; }
}
