namespace Occ.Support;

/// <summary>Finds which official channel a contact imitates.</summary>
internal sealed class ContactImitations
{
    private const int ShortName = 4;
    private const int ShortestName = 3;

    private readonly IReadOnlyList<KnownContact> _known;
    private readonly (string Core, KnownContact? Channel)[] _brands;

    public ContactImitations(IReadOnlyList<KnownContact> known, IEnumerable<string> names)
    {
        _known = known;
        _brands = [.. names.Select(n => (ContactSkeleton.Of(n), known.Count > 0 ? known[0] : null))
            .Concat(known.Where(k => k.Address.Form != ContactForm.Phone).Select(k => (k.Core, (KnownContact?)k)))
            .Where(b => b.Item1.Length >= ShortestName)
            .DistinctBy(b => b.Item1)];
    }

    /// <summary>The channel that a contact imitates, or unknown.</summary>
    public ContactCheck Find(ContactAddress address) => address.Form switch
    {
        ContactForm.Phone => OfPhone(address.Name),
        ContactForm.Handle => OfHandle(address),
        ContactForm.Site => OfDomain(address.Name),
        _ => OfEmail(address),
    };

    /// <summary>Whether a name holds that of the brand.</summary>
    public bool HasBrand(string name) => Brand(name) is not null;

    private ContactCheck OfPhone(string digits)
    {
        foreach (var known in _known.Where(k => k.Address.Form == ContactForm.Phone))
        {
            if (PhoneDigits.DifferByCountry(known.Address.Name, digits))
            {
                return Imitates(ContactSign.OtherCountryCode, known);
            }

            if (known.Address.Name.Length == digits.Length && SpellingDistance.IsWithin(known.Address.Name, digits, 1))
            {
                return Imitates(ContactSign.NearSpelling, known);
            }
        }

        return default;
    }

    private ContactCheck OfHandle(ContactAddress address)
    {
        foreach (var known in _known)
        {
            if (known.Address.Form == ContactForm.Handle && known.Address.Name == address.Name)
            {
                return Imitates(ContactSign.OtherNetwork, known);
            }
        }

        return OfName(address.Name, k => k.Address.Form == ContactForm.Handle) is { Verdict: ContactVerdict.Imitates } found ? found : InsideOf(address.Name);
    }

    private ContactCheck OfEmail(ContactAddress address) => FreeMail.IsOne(address.Network)
        ? Brand(address.Name) is { } brand ? Imitates(ContactSign.FreeMail, brand) : default
        : OfDomain(address.Network) is { Verdict: ContactVerdict.Imitates } found ? found : InsideOf(address.Name);

    private ContactCheck OfDomain(string host)
    {
        var label = KnownContact.LabelOf(host);
        return OfName(label, k => k.Domain.Length > 0) is { Verdict: ContactVerdict.Imitates } found ? found : InsideOf(host);
    }

    private ContactCheck OfName(string name, Func<KnownContact, bool> isComparable)
    {
        var skeleton = ContactSkeleton.Of(name);
        var core = ContactSkeleton.Core(name);
        foreach (var known in _known.Where(isComparable))
        {
            if (skeleton == known.Skeleton)
            {
                return Imitates(Bare(name) == Bare(known.Address.Name) ? ContactSign.AddedWords : ContactSign.LookAlikeLetters, known);
            }
        }

        foreach (var known in _known.Where(isComparable))
        {
            if (core == known.Core && core.Length >= ShortestName)
            {
                return Imitates(ContactSign.AddedWords, known);
            }
        }

        foreach (var known in _known.Where(isComparable))
        {
            if (SpellingDistance.IsNear(skeleton, known.Skeleton) || SpellingDistance.IsNear(core, known.Core))
            {
                return Imitates(ContactSign.NearSpelling, known);
            }
        }

        return default;
    }

    private ContactCheck InsideOf(string name) => Brand(name) is { } brand ? Imitates(ContactSign.BrandInside, brand) : default;

    /// <summary>The channel of the brand whose name stands in another name: a short one as a part of its own, a longer one anywhere.</summary>
    private KnownContact? Brand(string name)
    {
        var skeleton = ContactSkeleton.Of(name);
        var parts = name.Split(['.', '-', '_', ' ', '@', '/'], StringSplitOptions.RemoveEmptyEntries).Select(ContactSkeleton.Core).ToList();
        foreach (var (core, channel) in _brands)
        {
            if (core.Length > ShortName ? skeleton.Contains(core, StringComparison.Ordinal) : parts.Contains(core))
            {
                return channel;
            }
        }

        return null;
    }

    private static string Bare(string name) => new([.. name.Where(char.IsLetterOrDigit)]);

    private static ContactCheck Imitates(ContactSign sign, KnownContact known) => new(ContactVerdict.Imitates, sign, known.Channel);
}
