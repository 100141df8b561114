using System.Reflection;
using System.Runtime.CompilerServices;

namespace Occ.Support.Tests;

/// <summary>
/// Makes everything static before the first test, from code that Stryker has not changed: the process stays alive from one
/// change to the next, and what one change left behind would be taken for the fault of the others.
/// </summary>
internal static class Warm
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [ModuleInitializer]
    internal static void Up()
    {
        var file = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");
        if (!File.Exists(file) || Environment.GetEnvironmentVariable("STRYKER_COLD") is not null)
        {
            return;
        }

        // Stryker puts the library back when it is done, and Score.cs needs the changed one.
        var library = typeof(NetworkTable).Assembly.Location;
        if (File.Exists(library + ".stryker-unchanged"))
        {
            File.Copy(library, library + ".changed", overwrite: true);
        }

        var change = File.ReadAllBytes(file);
        Write(file, BitConverter.GetBytes(-1));
        MakeAll();
        Write(file, change);
    }

    private static void MakeAll()
    {
        var types = typeof(NetworkTable).Assembly.GetTypes().Concat(typeof(Warm).Assembly.GetTypes());
        foreach (var type in types.Where(t => !t.ContainsGenericParameters && IsOurs(t)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (var value in Values(type, Declared | BindingFlags.Static, null))
            {
                _ = Made(value) is { } made && IsOurs(made.GetType()) ? Values(made.GetType(), Declared | BindingFlags.Instance, made).Select(Made).Count() : 0;
            }
        }

        foreach (var network in NetworkTable.BuiltIn.All)
        {
            _ = (network.AddressFormats, network.TransactionFormat);
        }

        foreach (var guide in GuideCatalog.BuiltIn.All)
        {
            _ = guide.Hash;
        }
    }

    private static IEnumerable<object?> Values(Type type, BindingFlags binding, object? of) =>
        type.GetFields(binding).Where(f => !f.IsLiteral && !f.FieldType.IsByRefLike && !f.FieldType.IsPointer).Select(f => f.GetValue(of));

    /// <summary>A value, or what it makes when it is first asked for.</summary>
    private static object? Made(object? value) =>
        value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Lazy<>) ? type.GetProperty("Value")!.GetValue(value) : value;

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Occ.Support", StringComparison.Ordinal) == true;

    // The file stays mapped into memory, so it is written in place.
    private static void Write(string file, byte[] change)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(change);
    }
}
