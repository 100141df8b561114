using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Occ.Support;

/// <summary>An immutable list that equals another with the same items, so that records that hold it compare by value.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>Written as a collection expression: <c>Addresses = [own, recipient]</c>. The default value is the empty list.</remarks>
[CollectionBuilder(typeof(ReportItems), nameof(ReportItems.Create))]
public readonly struct ReportItems<T> : IReadOnlyList<T>, IEquatable<ReportItems<T>>
    where T : notnull
{
    private readonly T[]? _items;

    internal ReportItems(ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        _items = items.IsEmpty ? null : items.ToArray();
    }

    /// <summary>How many items there are.</summary>
    public int Count => Items.Length;

    private T[] Items => _items ?? [];

    /// <summary>The item at a position that counts from 0.</summary>
    /// <param name="index">At least 0 and less than <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => Items[index];

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ReportItems<T> left, ReportItems<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    public static bool operator !=(ReportItems<T> left, ReportItems<T> right) => !left.Equals(right);

    /// <summary>Lists the items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other list holds equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ReportItems<T> other) => Items.AsSpan().SequenceEqual(other.Items, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportItems<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns how many items there are.</summary>
    public override string ToString() => $"{Count} items";
}

/// <summary>Makes lists for collection expressions.</summary>
public static class ReportItems
{
    /// <summary>Makes a list of the items given.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; none may be null.</param>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ReportItems<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => new(items);
}

/// <summary>Writes a list as a JSON array.</summary>
internal sealed class ReportItemsConverter<T> : JsonConverter<ReportItems<T>>
    where T : notnull
{
    public override ReportItems<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("This is not an array.");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("An item is null."));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ReportItems<T> value, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, info);
        }

        writer.WriteEndArray();
    }
}
