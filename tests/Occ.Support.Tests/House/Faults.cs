namespace Occ.Support.Tests.House;

/// <summary>Asserts that nothing was found, and otherwise lists all of it: xunit's own message shows five items, cut short.</summary>
internal static class Faults
{
    public static void None(string rule, IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{rule}:\n{string.Join('\n', all)}");
    }
}
