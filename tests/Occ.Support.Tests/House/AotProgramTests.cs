using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.Tests.House;

public sealed partial class AotProgramTests
{
    private static readonly string Program = File.ReadAllText(Repository.At("tests/Occ.Support.AotTest/Program.cs"));

    [Fact]
    public void The_ahead_of_time_program_uses_every_service_that_the_readme_names()
    {
        var library = typeof(NetworkTable).Assembly;
        var named = Code().Matches(File.ReadAllText(Repository.At("README.md"))).Select(m => m.Groups["name"].Value)
            .Where(name => library.GetType($"Occ.Support.{name}") is { IsInterface: false });

        Faults.None("tests/Occ.Support.AotTest does not use it", named.Distinct().Where(name => !Program.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_ahead_of_time_program_uses_every_service_that_a_container_gets()
    {
        var registered = new ServiceCollection().AddOccSupport().Select(s => s.ServiceType).Where(t => t is { IsInterface: false, Namespace: "Occ.Support" });

        Faults.None("tests/Occ.Support.AotTest does not use it", registered.Select(t => t.Name).Where(name => !Program.Contains(name, StringComparison.Ordinal)));
    }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)`")]
    private static partial Regex Code();
}
