using System.Text;

namespace Occ.Support;

/// <summary>A file of a guide, wherever the host keeps it.</summary>
/// <param name="Name">Its name, with or without folders: <c>ID.json</c>, <c>ID.en.json</c>, <c>ID.v1.json</c>, <c>ID.changes.json</c>.</param>
/// <param name="Content">JSON in UTF-8; comments and trailing commas are allowed.</param>
public readonly record struct GuideFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The files that ship with the library.</summary>
    public static IReadOnlyList<GuideFile> BuiltIn => [.. EmbeddedContent.Read("guides/").Select(f => new GuideFile(f.Name, f.Content))];

    /// <summary>The JSON Schema of guides, for editors.</summary>
    public static string Schema => Encoding.UTF8.GetString(EmbeddedContent.ReadOne("schemas/guide.v1.json"));

    /// <summary>A file of a text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its text.</param>
    public static GuideFile From(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
