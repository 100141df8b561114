using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Occ.Support.Package.Tests;

/// <summary>The libraries within the packages: reproducible, with the symbols that belong to them, documented for every target.</summary>
public sealed class PackageBinaryTests(PackedPackages packed) : IClassFixture<PackedPackages>
{
    public static TheoryData<string> Packages => [.. Repository.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_library_is_the_same_whenever_the_same_is_built_and_its_symbols_are_its_own(string package)
    {
        foreach (var library in Libraries(package))
        {
            using var binary = new PEReader(new MemoryStream(Read(packed.PathOf(package), library)));
            var debug = binary.ReadDebugDirectory();
            Assert.Contains(debug, d => d.Type == DebugDirectoryEntryType.Reproducible);

            var codeView = binary.ReadCodeViewDebugDirectoryData(debug.Single(d => d.Type == DebugDirectoryEntryType.CodeView));
            using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(packed.PathOf(package, "snupkg"), Path.ChangeExtension(library, "pdb"))));
            Assert.Equal(codeView.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_public_type_is_documented_for_every_target(string package)
    {
        foreach (var library in Libraries(package))
        {
            var documented = XDocument.Load(new MemoryStream(Read(packed.PathOf(package), Path.ChangeExtension(library, "xml"))))
                .Descendants("member").Select(m => m.Attribute("name")!.Value).ToHashSet();
            using var binary = new PEReader(new MemoryStream(Read(packed.PathOf(package), library)));
            var metadata = binary.GetMetadataReader();
            var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(t => (t.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Select(t => $"T:{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}").ToArray();

            Assert.NotEmpty(types);
            Assert.Equal("", string.Join(", ", types.Except(documented)));
        }
    }

    private string[] Libraries(string package)
    {
        using var archive = ZipFile.OpenRead(packed.PathOf(package));
        return [.. archive.Entries.Select(e => e.FullName).Where(f => f.EndsWith($"/{package}.dll", StringComparison.Ordinal))];
    }

    private static byte[] Read(string path, string entry)
    {
        using var archive = ZipFile.OpenRead(path);
        using var stream = archive.GetEntry(entry)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
