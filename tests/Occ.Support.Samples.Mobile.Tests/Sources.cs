using System.Reflection;

namespace Occ.Support.Samples.Mobile.Tests;

/// <summary>Files of the repository that the tests read.</summary>
internal static class Sources
{
    private static readonly string Root = typeof(Sources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(At(parts));
}
