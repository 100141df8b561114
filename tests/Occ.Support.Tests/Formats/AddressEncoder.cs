namespace Occ.Support.Tests.Formats;

/// <summary>Makes valid addresses of one family by a way of its own: plain, slow, and with other libraries than the product.</summary>
internal abstract class AddressEncoder
{
    /// <summary>The family, as the table of networks names it.</summary>
    public abstract string Family { get; }

    /// <summary>Terms that the laws of formats try besides those of the table of networks and of the vectors.</summary>
    public virtual IEnumerable<string> Terms => [];

    /// <summary>The term whose formats accept the canonical spelling, where the family's own do not.</summary>
    public virtual string? CanonicalTerm => null;

    /// <summary>Makes at least one address for each kind that a term of the table allows.</summary>
    public abstract IEnumerable<SampleAddress> Encode(FormatNotation term, Random random);

    /// <summary>All encoders of the tests, by family.</summary>
    public static IReadOnlyDictionary<string, AddressEncoder> All { get; } = typeof(AddressEncoder).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(AddressEncoder)) && !t.IsAbstract)
        .Select(t => (AddressEncoder)Activator.CreateInstance(t)!)
        .ToDictionary(e => e.Family);

    protected static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}

/// <summary>A valid address and what is known of it.</summary>
/// <param name="Text">The address.</param>
/// <param name="Kind">The kind that the product must name.</param>
/// <param name="Promise">What the notation promises about mistakes.</param>
internal sealed record SampleAddress(string Text, string Kind, Promise Promise = Promise.FindsOneWrongCharacter);

/// <summary>What a notation promises about mistakes.</summary>
internal enum Promise
{
    /// <summary>Nothing: most mistakes give another address.</summary>
    Nothing,

    /// <summary>Most mistakes are found, but one in a few hundred is not: the check is too short to be relied on.</summary>
    FindsMostWrongCharacters,

    /// <summary>A wrong, lost, doubled or swapped character is found, but for odds that fixed seeds leave out.</summary>
    FindsOneWrongCharacter,
}
