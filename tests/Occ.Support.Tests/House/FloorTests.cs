using Microsoft.CodeAnalysis;

namespace Occ.Support.Tests.House;

public sealed class FloorTests
{
    private const string Lower = "namespace Occ.Support; internal static class Low { public static int One() => 1; }";

    [Fact]
    public void The_architecture_page_draws_these_floors()
    {
        var page = File.ReadAllText(Repository.At("docs/architecture.md")).ReplaceLineEndings("\n").Replace("AddOccSupport", Floors.Roof, StringComparison.Ordinal);
        var drawing = string.Concat(Floors.FromBelow.Select((rooms, i) => $"    subgraph f{i + 1} [{i + 1}]\n        {string.Join(" ~~~ ", rooms)}\n    end\n"));

        Assert.Contains(drawing, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_uses_only_rooms_on_lower_floors() =>
        Faults.None("A room uses only rooms on lower floors (see Floors.cs)", Floors.Violations(Sources.OfLibrary));

    [Fact]
    public void The_sources_are_understood_so_that_no_use_is_overlooked() =>
        Faults.None("The library's sources must compile", Sources.OfLibrary.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(10).Select(d => d.ToString()));

    [Fact]
    public void A_room_has_one_floor()
    {
        var rooms = Floors.FromBelow.SelectMany(f => f).ToList();

        Assert.Equal(rooms.Distinct(), rooms);
    }

    [Theory]
    [InlineData("Codecs/Low.cs", "Formats/User.cs", null)]
    [InlineData("Codecs/Low.cs", "Codecs/User.cs", null)]
    [InlineData("Intake/Low.cs", "ServiceCollectionExtensions.cs", null)]
    [InlineData("Networks/Low.cs", "Formats/User.cs", "Formats/User.cs:3 uses Networks/Low: upward, from floor 2 to 3")]
    [InlineData("Errors/Low.cs", "Security/User.cs", "Security/User.cs:3 uses Errors/Low: sideways, from floor 7 to 7")]
    public void A_use_is_judged_by_its_direction(string home, string user, string? violation)
    {
        const string use = "namespace Occ.Support;\ninternal static class User {\n public static int Two() => Low.One() + 1; }";

        Assert.Equal(violation is null ? [] : [violation], Check((home, Lower), (user, use)));
    }

    [Fact]
    public void A_use_without_a_name_is_seen_too()
    {
        const string home = "namespace Occ.Support; internal sealed class High { public static implicit operator int(High h) => 1; }";
        const string user = "namespace Occ.Support;\ninternal static class User {\n public static int Two() => new Box().Field; }";
        const string box = "namespace Occ.Support; internal sealed class Box { public High Field = new(); }";

        Assert.Contains(
            "Formats/User.cs:3 uses Networks/High: upward, from floor 2 to 3",
            Check(("Networks/High.cs", home), ("Formats/User.cs", user), ("Formats/Box.cs", box)));
    }

    [Fact]
    public void A_circle_of_rooms_has_an_upward_use()
    {
        const string one = "namespace Occ.Support; internal static class One { public static int Of() => Two.Of(); }";
        const string two = "namespace Occ.Support; internal static class Two { public static int Of() => One.Of(); }";

        Assert.Equal(
            ["Privacy/One.cs:1 uses Reports/Two: upward, from floor 5 to 6"],
            Check(("Privacy/One.cs", one), ("Reports/Two.cs", two)));
    }

    [Fact]
    public void A_room_that_is_not_in_the_plan_is_named() =>
        Assert.Equal(["Helpers/Low.cs:1 stands in a room without a floor"], Check(("Helpers/Low.cs", Lower)));

    [Theory]
    [InlineData("Hashing/User.cs", "Org.BouncyCastle.Crypto.Digests.Sha256Digest", true)]
    [InlineData("Privacy/User.cs", "Org.BouncyCastle.Crypto.Digests.Sha256Digest", false)]
    [InlineData("ServiceCollectionExtensions.cs", "Microsoft.Extensions.DependencyInjection.ServiceDescriptor", true)]
    [InlineData("Intake/User.cs", "Microsoft.Extensions.DependencyInjection.ServiceDescriptor", false)]
    public void A_dependency_is_named_behind_its_own_door_only(string user, string type, bool allowed) =>
        Assert.Equal(allowed, Check((user, $"internal sealed class User {{ public {type}? Field; }}")).Count == 0);

    private static IReadOnlyList<string> Check(params (string Path, string Source)[] sources) => Floors.Violations(Sources.Compile(sources));
}
