using SharpFuzz;

namespace Occ.Support.Fuzz;

/// <summary>Puts the marks of AFL into a copy of the library.</summary>
internal static class Instrumentation
{
    public static int Add(string assembly)
    {
        var types = Fuzzer.Instrument(assembly, _ => true, Options.Value).Count();
        Console.WriteLine($"{types} types of {Path.GetFileName(assembly)} tell AFL where they are.");
        return types > 0 ? 0 : 1;
    }
}
