using Microsoft.CodeAnalysis;

namespace Occ.Support.Tests.House;

/// <summary>What sources are compiled against in a test: the assemblies that the test itself runs with.</summary>
internal static class PlatformReferences
{
    /// <param name="isWanted">Which, by their file names.</param>
    public static PortableExecutableReference[] Where(Func<string, bool> isWanted) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => isWanted(Path.GetFileName(p)))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];
}
