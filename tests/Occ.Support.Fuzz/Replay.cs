namespace Occ.Support.Fuzz;

/// <summary>Reads files again and says what broke.</summary>
internal static class Replay
{
    public static int Files(FuzzReader reader, IEnumerable<string> paths)
    {
        var broken = 0;
        foreach (var path in paths.SelectMany(Expand))
        {
            try
            {
                Budget.Read(reader, File.ReadAllBytes(path));
            }
            catch (Exception fault)
            {
                broken++;
                Console.WriteLine($"{path}: {fault}");
            }
        }

        Console.WriteLine($"{broken} inputs broke {reader.Name}.");
        return broken == 0 ? 0 : 1;
    }

    public static IEnumerable<string> Expand(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path).Where(f => Path.GetFileName(f) != "README.txt") : [path];
}
