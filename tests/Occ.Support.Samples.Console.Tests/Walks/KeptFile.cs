namespace Occ.Support.Samples.Tests.Walks;

/// <summary>A file in which a conversation is kept.</summary>
internal sealed class KeptFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("occ-support-test-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "conversation");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
