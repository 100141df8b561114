using Occ.Support.Fuzz;
using SharpFuzz;

// A fuzzer's host: tests/fuzz calls it. `replay` is for people: it reads files and says what broke.
switch (args)
{
    case ["readers"]:
        Console.WriteLine(string.Join('\n', FuzzReader.All.Select(r => r.Name)));
        return 0;
    case ["instrument", var assembly]:
        return Instrumentation.Add(assembly);
    case ["run", var name, var corpus] when FuzzReader.Find(name) is { } reader:
        WarmUp.Read(reader, corpus);
        Fuzzer.OutOfProcess.Run(input => Budget.Read(reader, ReadAll(input)));
        return 0;
    case ["replay", var name, .. var paths] when FuzzReader.Find(name) is { } reader:
        return Replay.Files(reader, paths);
    case ["grow", var name, .. var paths] when FuzzReader.Find(name) is { } reader:
        return Growth.Measure(reader, paths);
    case ["distill", var name, var kept, .. var paths] when FuzzReader.Find(name) is { } reader:
        return Distillery.Keep(reader, kept, paths);
    default:
        Console.Error.WriteLine("readers | instrument ASSEMBLY | run READER CORPUS | replay READER PATH... | grow READER PATH... | distill READER FOLDER PATH...");
        return 2;
}

static byte[] ReadAll(Stream input)
{
    using var copy = new MemoryStream();
    input.CopyTo(copy);
    return copy.ToArray();
}
