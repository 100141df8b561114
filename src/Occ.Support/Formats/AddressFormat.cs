namespace Occ.Support;

/// <summary>One way an address is written: an encoding with its version or prefix.</summary>
/// <remarks>
/// Formats know nothing of networks: a network names its formats in the table, and the same format object serves every
/// network that writes the same text. <see cref="Shape"/> is a cheap test that leaves out most formats before any decoding.
/// </remarks>
internal abstract class AddressFormat
{
    /// <summary>Makes a format.</summary>
    /// <param name="notation">The term of the table that means this format and no other.</param>
    /// <param name="shape">What every text of the format has in common.</param>
    protected AddressFormat(string notation, FormatShape shape)
    {
        Notation = notation;
        Shape = shape;
    }

    /// <summary>The term of the table that means this format, such as <c>base58check(00=p2pkh)</c>.</summary>
    public string Notation { get; }

    /// <summary>The lengths and first characters that texts of this format have.</summary>
    public FormatShape Shape { get; }

    /// <summary>Whether almost any word, name or number is a text of the format, so that fitting it says next to nothing.</summary>
    public virtual bool IsWeak => false;

    /// <summary>Reads a text whose first character fits <see cref="Shape"/>, of any length, and says how near it is.</summary>
    public abstract FormatMatch Check(ref AddressReading reading);

    /// <summary>The canonical spelling of a text that <see cref="Check"/> accepts.</summary>
    public virtual string Canonical(ReadOnlySpan<char> text) => text.ToString();

    /// <summary>Whether a key can stand behind a text that <see cref="Check"/> accepts.</summary>
    public virtual AddressCurve Curve(ReadOnlySpan<char> text) => AddressCurve.Unknown;

    /// <summary>Finds the characters that make the checksum of a text fail, where they can be known.</summary>
    /// <param name="text">A text that <see cref="Check"/> refuses with <see cref="AddressVerdict.ChecksumMismatch"/>.</param>
    /// <param name="positions">Receives the positions, in UTF-16 code units; at least <see cref="MaxLocated"/> long.</param>
    /// <returns>How many positions there are; 0 where nothing can be said.</returns>
    public virtual int Locate(ReadOnlySpan<char> text, Span<int> positions) => 0;

    /// <summary>The most positions that <see cref="Locate"/> gives.</summary>
    public const int MaxLocated = 2;

    /// <summary>Returns <see cref="Notation"/>.</summary>
    public override string ToString() => Notation;
}

/// <summary>What one format says of a text.</summary>
/// <param name="Verdict">How near the text is.</param>
/// <param name="Kind">What the address stands for, such as <c>p2wpkh</c>; empty where the text is not accepted.</param>
/// <param name="Position">Where the fault is, in UTF-16 code units, or -1.</param>
internal readonly record struct FormatMatch(AddressVerdict Verdict, string Kind, int Position)
{
    /// <summary>Accepted, checksum included.</summary>
    public static FormatMatch Valid(string kind) => new(AddressVerdict.Valid, kind, -1);

    /// <summary>Accepted, with nothing in it that would show a typing mistake.</summary>
    public static FormatMatch Unchecked(string kind) => new(AddressVerdict.ValidWithoutChecksum, kind, -1);

    /// <summary>Refused.</summary>
    public static FormatMatch Not(AddressVerdict verdict, int position = -1) => new(verdict, "", position);
}

/// <summary>The lengths and first characters that texts of a format have.</summary>
/// <param name="MinLength">The shortest text, in UTF-16 code units.</param>
/// <param name="MaxLength">The longest text.</param>
/// <param name="First">The characters that a text may begin with.</param>
/// <param name="Start">What every text begins with, in either case, or empty: a text without it is refused as <see cref="AddressVerdict.WrongPrefix"/>.</param>
/// <param name="End">What every text ends with, or empty: a text of the shape without it is refused as <see cref="AddressVerdict.InvalidCharacter"/>.</param>
internal readonly record struct FormatShape(int MinLength, int MaxLength, AsciiSet First, string Start = "", string End = "")
{
    /// <summary>The shape of the same texts with a fixed text in front; the shape itself if that is empty.</summary>
    public FormatShape Behind(string prefix) =>
        prefix.Length == 0 ? this : new(prefix.Length + MinLength, prefix.Length + MaxLength, AsciiSet.Of(prefix.AsSpan(0, 1)), prefix);

    /// <summary>Whether a text has the length and the first character.</summary>
    public bool Fits(ReadOnlySpan<char> text) => text.Length >= MinLength && text.Length <= MaxLength && First.Contains(text[0]);
}

/// <summary>A set of ASCII characters.</summary>
/// <param name="Low">Characters 0 to 63, a bit each.</param>
/// <param name="High">Characters 64 to 127, a bit each.</param>
internal readonly record struct AsciiSet(ulong Low, ulong High)
{
    /// <summary>The set of the characters of a text.</summary>
    public static AsciiSet Of(ReadOnlySpan<char> characters)
    {
        ulong low = 0, high = 0;
        foreach (var c in characters)
        {
            low |= c < 64 ? 1UL << c : 0;
            high |= c is >= (char)64 and < (char)128 ? 1UL << (c - 64) : 0;
        }

        return new(low, high);
    }

    /// <summary>The set of one letter in both cases.</summary>
    public static AsciiSet OfLetter(char letter) => Of([char.ToLowerInvariant(letter), char.ToUpperInvariant(letter)]);

    /// <summary>Whether a character is in the set.</summary>
    public bool Contains(char c) => c < 64 ? (Low >> c & 1) != 0 : c < 128 && (High >> (c - 64) & 1) != 0;

    /// <summary>The characters of both sets.</summary>
    public AsciiSet Or(AsciiSet other) => new(Low | other.Low, High | other.High);
}
