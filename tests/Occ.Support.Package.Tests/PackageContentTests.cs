using System.IO.Compression;
using System.Xml.Linq;

namespace Occ.Support.Package.Tests;

public sealed class PackageContentTests(PackedPackages packed) : IClassFixture<PackedPackages>
{
    public static TheoryData<string> Packages => [.. Repository.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_who_made_it_and_under_which_licence(string package)
    {
        var metadata = Metadata(package);
        string? Of(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;

        Assert.Equal(package, Of("id"));
        Assert.Equal("MIT", Of("license"));
        Assert.Equal("README.md", Of("readme"));
        Assert.Equal("icon.png", Of("icon"));
        Assert.True(Of("description")?.Length > 40);
        Assert.Contains("wallet", Of("tags"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_each_library_with_its_documentation_and_symbols_and_nothing_else(string package)
    {
        var files = Files(package, "nupkg");
        var libraries = files.Where(f => f.EndsWith($"/{package}.dll", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(libraries);
        Assert.Superset(new HashSet<string> { "README.md", "LICENSE", "NOTICE", "icon.png" }, files);
        var expected = libraries.SelectMany(l => new[] { l, Path.ChangeExtension(l, "xml") })
            .Concat(["README.md", "LICENSE", "NOTICE", "icon.png", $"{package}.nuspec", "[Content_Types].xml", "_rels/.rels"])
            .Concat(package == "Occ.Support.Orleans" ? ["postgresql.sql"] : []);
        Assert.Equal("", string.Join(", ", files.Except(expected).Where(f => !f.StartsWith("package/", StringComparison.Ordinal) && !f.StartsWith("buildTransitive/", StringComparison.Ordinal))));

        var symbols = Files(package, "snupkg");
        Assert.All(libraries, l => Assert.Contains(Path.ChangeExtension(l, "pdb"), symbols));
    }

    [Fact]
    public void The_library_serves_both_targets_and_drags_in_only_the_packages_of_its_design()
    {
        Assert.Superset(new HashSet<string> { "lib/net8.0/Occ.Support.dll", "lib/net10.0/Occ.Support.dll", "buildTransitive/Occ.Support.targets" }, Files("Occ.Support", "nupkg"));

        var dependencies = Metadata("Occ.Support").Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value).Distinct();
        Assert.Equal(
            ["Ardalis.GuardClauses", "BouncyCastle.Cryptography", "Microsoft.Extensions.DependencyInjection.Abstractions", "System.Text.Json"],
            dependencies.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_companion_depends_on_the_library_of_the_same_version(string package)
    {
        if (package == "Occ.Support")
        {
            return;
        }

        var versions = Metadata(package).Descendants().Where(e => e.Name.LocalName == "dependency" && e.Attribute("id")!.Value == "Occ.Support")
            .Select(e => e.Attribute("version")!.Value);
        Assert.Equal([packed.Version], versions.Distinct());
    }

    private XElement Metadata(string package)
    {
        using var archive = ZipFile.OpenRead(packed.PathOf(package));
        using var stream = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    private HashSet<string> Files(string package, string extension)
    {
        using var archive = ZipFile.OpenRead(packed.PathOf(package, extension));
        return [.. archive.Entries.Select(e => e.FullName)];
    }
}
