namespace Occ.Support;

/// <summary>The members of one JSON object, in the order they stand, each found by its name.</summary>
internal sealed class GuideMembers
{
    /// <summary>More members than an object of a guide has: to look through so many once for each would take too long.</summary>
    private const int Many = 32;

    private readonly List<GuideItem> _all = [];
    private Dictionary<string, GuideItem>? _byName;

    public IReadOnlyList<GuideItem> All => _all;

    public GuideItem? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.GetValueOrDefault(name);
        }

        foreach (var member in _all)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    /// <returns>False where a member of this name stands already.</returns>
    public bool Add(GuideItem member)
    {
        if (Find(member.Name) is not null)
        {
            return false;
        }

        _all.Add(member);
        if (_all.Count == Many)
        {
            _byName = _all.ToDictionary(m => m.Name, StringComparer.Ordinal);
        }
        else
        {
            _byName?.Add(member.Name, member);
        }

        return true;
    }
}
