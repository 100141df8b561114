namespace Occ.Support;

/// <summary>An official channel as it is compared.</summary>
internal sealed class KnownContact
{
    public KnownContact(OfficialChannel channel, ContactAddress address)
    {
        (Channel, Address) = (channel, address);
        var name = address.Form is ContactForm.Site or ContactForm.Email ? LabelOf(Domain) : address.Name;
        (Skeleton, Core) = (ContactSkeleton.Of(name), ContactSkeleton.Core(name));
    }

    public OfficialChannel Channel { get; }

    public ContactAddress Address { get; }

    /// <summary>Of the handle, or of the label of the domain that was bought.</summary>
    public string Skeleton { get; }

    /// <summary>The skeleton without words such as support.</summary>
    public string Core { get; }

    /// <summary>The host of a site or the domain of a mailbox; empty of others.</summary>
    public string Domain => Address.Form switch
    {
        ContactForm.Site => Address.Name,
        ContactForm.Email => Address.Network,
        _ => "",
    };

    /// <summary>Whether a host is the domain of this channel or stands below it.</summary>
    public bool Owns(string host) => Domain.Length > 0 && !FreeMail.IsOne(Domain)
        && host.EndsWith(Domain, StringComparison.Ordinal) && (host.Length == Domain.Length || host[host.Length - Domain.Length - 1] == '.');

    /// <summary>The label in front of the ending, which may have two parts as in <c>co.uk</c>.</summary>
    public static string LabelOf(string host)
    {
        const int longestShortEnding = 3;
        var labels = host.Split('.');
        var at = labels.Length - 2;
        return at < 0 ? host : at > 0 && labels[at].Length <= longestShortEnding && labels[^1].Length == 2 ? labels[at - 1] : labels[at];
    }
}
