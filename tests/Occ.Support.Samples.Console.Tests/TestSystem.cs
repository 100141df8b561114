using System.Text;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace Occ.Support.Samples.Tests;

/// <summary>The program within the test, its world made of memory.</summary>
internal sealed class TestSystem(string input, params (string Name, string Value)[] variables) : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly StringWriter _error = new();
    private string? _folder;

    /// <summary>The input, where it is no text.</summary>
    public byte[] Bytes { get; init; } = Encoding.UTF8.GetBytes(input);

    public bool IsTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    public IAnsiConsole? Console { get; init; }

    public DateTimeOffset Now { get; init; } = new(2026, 7, 22, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A folder of its own, made when it is asked for.</summary>
    public string Folder => _folder ??= Directory.CreateTempSubdirectory("occ-support-test-").FullName;

    public string Output => Encoding.UTF8.GetString(_output.ToArray());

    /// <summary>Writes a file into <see cref="Folder"/> and gives its name.</summary>
    public string Keep(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(Folder, name), content);
        return name;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public string Errors => _error.ToString();

    public int Run(params string[] arguments) => new ConsoleHost(new ConsoleSystem
    {
        Input = new MemoryStream(Bytes, writable: false),
        Output = _output,
        Error = _error,
        IsInputTerminal = Console is not null,
        IsOutputTerminal = IsTerminal || Console is not null,
        IsErrorTerminal = IsErrorTerminal,
        Variable = name => variables.FirstOrDefault(v => v.Name == name).Value,
        Time = new FakeTimeProvider(Now),
        Folder = _folder ?? AppContext.BaseDirectory,
        Console = Console,
    }).Run(arguments);

    public void Dispose()
    {
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }

        _output.Dispose();
        _error.Dispose();
    }
}
