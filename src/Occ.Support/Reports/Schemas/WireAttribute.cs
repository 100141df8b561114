namespace Occ.Support;

/// <summary>What the published schema says about a member, beside its type.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireAttribute : Attribute
{
    /// <summary>The most characters (Unicode code points) of a text, or of each text in a list; 0 where there is no text.</summary>
    public int MaxLength { get; init; }

    /// <summary>The most items of a list; 0 where there is no list.</summary>
    public int MaxItems { get; init; }

    /// <summary>The name of a form in <see cref="SchemaFormats"/>.</summary>
    public string? Format { get; init; }

    /// <summary>Whether the member must be there.</summary>
    public bool Required { get; init; }
}
