using System.Text;

namespace Occ.Support.Samples;

/// <summary>Where the results of a run go. What was written in part is taken back, as far as that can be.</summary>
internal sealed class BatchOutput(Stream stream, bool isFile = false) : IDisposable
{
    private readonly long _began = isFile ? stream.Length : 0;

    /// <summary>How many bytes were written whole.</summary>
    public long Written { get; private set; }

    /// <param name="path">A file, or null for standard output.</param>
    /// <param name="goesOn">Whether a file that is there is written on; else it is refused.</param>
    /// <param name="system">The world outside.</param>
    /// <param name="screen">Where people read.</param>
    /// <exception cref="IOException">The file is there already, or can't be written.</exception>
    public static BatchOutput Open(string? path, bool goesOn, ConsoleSystem system, Screen screen)
    {
        if (path is null)
        {
            return new(screen.IsRich ? new ScreenStream(screen) : system.OpenOutput());
        }

        var isThere = goesOn && File.Exists(path);
        var options = new FileStreamOptions { Mode = isThere ? FileMode.Open : FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && !isThere)
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(path, options);
        file.Seek(0, SeekOrigin.End);
        return new(file, isFile: true);
    }

    /// <exception cref="IOException">Not all of it was written; then none of it counts.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
            stream.Flush();
            Written += bytes.Length;
        }
        catch (IOException) when (Undo())
        {
            throw;
        }
    }

    public void Dispose()
    {
        if (isFile || stream is ScreenStream)
        {
            stream.Dispose();
        }
    }

    private bool Undo()
    {
        try
        {
            if (isFile)
            {
                stream.SetLength(_began + Written);
            }
        }
        catch (IOException)
        {
            // A disk that fails can't be helped; the offset that is told does not count it.
        }

        return true;
    }

    /// <summary>A terminal, which gets nothing that it would obey.</summary>
    private sealed class ScreenStream(Screen screen) : MemoryStream
    {
        private byte _last = (byte)'\n';

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            screen.Exact(Encoding.UTF8.GetString(buffer));
            _last = buffer.IsEmpty ? _last : buffer[^1];
        }

        /// <summary>What follows begins on a line of its own.</summary>
        protected override void Dispose(bool disposing)
        {
            if (disposing && _last != '\n')
            {
                screen.Blank();
            }

            base.Dispose(disposing);
        }
    }
}
