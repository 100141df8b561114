using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>The official channels of a brand: the directory that a contact is compared with.</summary>
/// <remarks>It keeps nothing of what it is asked, and is safe for any number of threads.</remarks>
public sealed class OfficialChannels
{
    private readonly KnownContact[] _known;
    private readonly ContactImitations _imitations;

    /// <summary>Makes a directory.</summary>
    /// <param name="channels">The channels.</param>
    /// <param name="names">The names of the brand, which imitators put into their own.</param>
    /// <exception cref="ArgumentException">The address of a channel is none.</exception>
    public OfficialChannels(IEnumerable<OfficialChannel> channels, IEnumerable<string>? names = null)
    {
        Guard.Against.Null(channels);
        Channels = [.. channels];
        Names = [.. names ?? []];
        _known = [.. Channels.Select(c => new KnownContact(c, ContactAddress.Read(c.Address) ?? throw new ArgumentException("The address of a channel is empty or too long.", nameof(channels))))];
        _imitations = new(_known, Names);
    }

    /// <summary>The channels, in the order given.</summary>
    public ReportItems<OfficialChannel> Channels { get; }

    /// <summary>The names of the brand.</summary>
    public ReportItems<string> Names { get; }

    /// <summary>Reads a directory from JSON, strictly: all faults at once, or the directory.</summary>
    /// <param name="utf8">Any bytes. The schema is <see cref="ChannelSchema"/>.</param>
    public static ChannelReading Read(ReadOnlyMemory<byte> utf8) => ChannelReader.Read(utf8);

    /// <summary>Says whether a contact is official, imitates a channel, or is unknown.</summary>
    /// <param name="contact">A handle, a link such as <c>t.me/name</c>, an e-mail address, a telephone number or a web site, as it was written.</param>
    public ContactCheck Verify(string contact)
    {
        Guard.Against.Null(contact);
        if (ContactAddress.Read(contact) is not { } address)
        {
            return default;
        }

        foreach (var known in _known)
        {
            if (IsSame(known, address))
            {
                return new(ContactVerdict.Official, ContactSign.None, known.Channel);
            }
        }

        return _imitations.Find(address);
    }

    /// <summary>Whether a name that somebody shows holds that of the brand.</summary>
    internal bool IsNamedIn(string name) => _imitations.HasBrand(name);

    private static bool IsSame(KnownContact known, ContactAddress address) => address.Form switch
    {
        ContactForm.Handle => known.Address.Form == ContactForm.Handle && known.Address.Name == address.Name && (address.Network.Length == 0 || known.Address.Network == address.Network),
        ContactForm.Phone => known.Address.Form == ContactForm.Phone && PhoneDigits.AreEqual(known.Address.Name, address.Name),
        ContactForm.Email => known.Owns(address.Network) || known.Address == address,
        _ => known.Address.Form == ContactForm.Site && known.Owns(address.Name),
    };
}
