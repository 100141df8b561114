namespace Occ.Support.Package.Tests;

/// <summary>Every package, packed once into a folder of its own under a version that no cache holds.</summary>
public sealed class PackedPackages : IDisposable
{
#if DEBUG
    internal const string Configuration = "Debug";
#else
    internal const string Configuration = "Release";
#endif

    public PackedPackages()
    {
        Folder = Directory.CreateTempSubdirectory("occ-support-packages-").FullName;
        foreach (var package in Repository.Packages)
        {
            Repository.Dotnet(
                Path.Combine(Repository.Root, "src", package),
                "pack", "-c", Configuration, "--no-build", "--no-restore", "-o", Folder, $"-p:PackageVersion={Version}", "-nologo", "-v", "q");
        }
    }

    public string Folder { get; }

    public string Version { get; } = "0.0.0-test." + Guid.NewGuid().ToString("N");

    public string PathOf(string package, string extension = "nupkg") => Path.Combine(Folder, $"{package}.{Version}.{extension}");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
