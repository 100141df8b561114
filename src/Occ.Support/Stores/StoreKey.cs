using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Occ.Support;

/// <summary>The name under which a host keeps a conversation, a report, or what belongs to a person.</summary>
/// <remarks>
/// The host chooses it, such as <c>telegram:12345</c>, or lets <see cref="New"/> draw it. It is never a text that a person
/// typed: its characters leave no room for words, and it is written to logs. Upper and lower case are different keys.
/// </remarks>
public readonly record struct StoreKey : IComparable<StoreKey>
{
    /// <summary>The most characters of a key.</summary>
    public const int MaxLength = 64;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("-._:~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly string? _value;

    /// <summary>Makes a key of a text that the host vouches for.</summary>
    /// <param name="value">1 to 64 characters: letters and digits of ASCII, <c>- . _ : ~</c>.</param>
    /// <exception cref="ArgumentException">It is empty, too long, or has other characters.</exception>
    public StoreKey(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = IsKey(value) ? value : throw new ArgumentException("A key has 1 to 64 characters: letters and digits of ASCII, and - . _ : ~", nameof(value));
    }

    /// <summary>The key; empty for the default value, which no store takes.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether there is a key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Draws a key that nobody can guess: 128 random bits in 22 characters.</summary>
    public static StoreKey New() => new(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)).TrimEnd('=').Replace('+', '-').Replace('/', '_'));

    /// <summary>Reads a key that came from outside, such as from an address of a web page.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out StoreKey key)
    {
        key = text is not null && IsKey(text) ? new(text) : default;
        return !key.IsEmpty;
    }

    /// <summary>Orders keys by their characters.</summary>
    /// <param name="other">Another key.</param>
    public int CompareTo(StoreKey other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether a key comes before another.</summary>
    public static bool operator <(StoreKey left, StoreKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether a key comes after another.</summary>
    public static bool operator >(StoreKey left, StoreKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether a key comes before another or is the same.</summary>
    public static bool operator <=(StoreKey left, StoreKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a key comes after another or is the same.</summary>
    public static bool operator >=(StoreKey left, StoreKey right) => left.CompareTo(right) >= 0;

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    /// <summary>Refuses the default value, which names nothing.</summary>
    /// <param name="key">A key that was given to a store.</param>
    /// <param name="paramName">The name of the parameter.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static void ThrowIfEmpty(StoreKey key, [CallerArgumentExpression(nameof(key))] string? paramName = null)
    {
        if (key.IsEmpty)
        {
            throw new ArgumentException("The key is empty.", paramName);
        }
    }

    private static bool IsKey(string text) => text.Length is > 0 and <= MaxLength && !text.AsSpan().ContainsAnyExcept(Allowed);
}
