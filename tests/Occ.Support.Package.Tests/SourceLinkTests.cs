using System.Reflection.Metadata;
using System.Text;

namespace Occ.Support.Package.Tests;

/// <summary>What the repository's properties make of a clone that has a remote; this one may have none.</summary>
public sealed class SourceLinkTests
{
    /// <summary>Portable PDB format, "Source Link".</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void A_clone_with_a_remote_is_linked_to_its_sources_and_says_where_it_lives()
    {
        var folder = Directory.CreateTempSubdirectory("occ-support-clone-").FullName;
        try
        {
            foreach (var file in new[] { "Directory.Build.props", ".config/Directory.Packages.props", "README.md", "LICENSE", "NOTICE", "docs/icon.png" })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                File.Copy(Path.Combine(Repository.Root, file), Path.Combine(folder, file));
            }

            var project = Directory.CreateDirectory(Path.Combine(folder, "src", "Tiny")).FullName;
            File.WriteAllText(Path.Combine(project, "Tiny.csproj"), """
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><IsPackable>true</IsPackable></PropertyGroup></Project>
                """);
            File.WriteAllText(Path.Combine(project, "Tiny.cs"), "namespace Tiny;\n\n/// <summary>A number.</summary>\npublic static class One;\n");
            Repository.Run("git", folder, "init", "-q");
            Repository.Run("git", folder, "remote", "add", "origin", "https://github.com/example/tiny.git");
            Repository.Run("git", folder, "add", ".");
            Repository.Run("git", folder, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "Begin");
            Repository.Dotnet(project, "pack", "-c", "Release", "-nologo", "-v", "q", "-o", Path.Combine(folder, "packages"));

            using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.Combine(project, "bin", "Release", "net10.0", "Tiny.pdb")));
            var reader = symbols.GetMetadataReader();
            var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(i => reader.GetGuid(i.Kind) == SourceLink);
            Assert.Contains("https://raw.githubusercontent.com/example/tiny/", Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)), StringComparison.Ordinal);

            using var package = System.IO.Compression.ZipFile.OpenRead(Path.Combine(folder, "packages", "Tiny.0.1.0.nupkg"));
            using var specification = new StreamReader(package.GetEntry("Tiny.nuspec")!.Open());
            Assert.Contains("url=\"https://github.com/example/tiny.git\"", specification.ReadToEnd(), StringComparison.Ordinal);
        }
        finally
        {
            // Git writes its objects read-only, which only Windows minds.
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }

            Directory.Delete(folder, recursive: true);
        }
    }
}
