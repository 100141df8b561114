using System.Reflection;
using System.Runtime.CompilerServices;

namespace Occ.Support.Tests;

/// <summary>
/// Makes everything static before the first test, from code that Stryker has not changed: the process stays alive from one
/// change to the next, and what one change left behind would be taken for the fault of the others.
/// </summary>
internal static class Warm
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [ModuleInitializer]
    internal static void Up()
    {
        var file = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");
        if (!File.Exists(file) || Environment.GetEnvironmentVariable("STRYKER_COLD") is not null)
        {
            return;
        }

        var change = File.ReadAllBytes(file);
        Write(file, BitConverter.GetBytes(-1));
        var types = typeof(AddressValidator).Assembly.GetTypes().Concat(typeof(Warm).Assembly.GetTypes());
        foreach (var type in types.Where(t => !t.ContainsGenericParameters && t.Namespace?.StartsWith("Occ", StringComparison.Ordinal) == true))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (var field in type.GetFields(Static).Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(Lazy<>)))
            {
                _ = field.FieldType.GetProperty("Value")!.GetValue(field.GetValue(null));
            }
        }

        Write(file, change);
    }

    // The file stays mapped into memory, so it is written in place.
    private static void Write(string file, byte[] change)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(change);
    }
}
