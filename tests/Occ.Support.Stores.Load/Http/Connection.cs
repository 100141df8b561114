using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Occ.Support.Stores.Load;

/// <summary>A connection that is kept alive, with as little of a client as will do, so that it is mostly the server that is measured.</summary>
internal sealed class Connection(IPEndPoint address) : IDisposable
{
    private readonly Socket _socket = new(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[64 * 1024];

    public async Task OpenAsync() => await _socket.ConnectAsync(address);

    public void Dispose() => _socket.Dispose();

    /// <summary>Sends a request, and reads its answer to the end.</summary>
    /// <param name="request">The request.</param>
    /// <param name="location">Whether to return the header <c>Location</c>.</param>
    /// <exception cref="InvalidOperationException">The answer is not one of success.</exception>
    public async ValueTask<string> SendAsync(ReadOnlyMemory<byte> request, bool location = false)
    {
        await _socket.SendAsync(request);
        var (length, head) = (0, -1);
        while (head < 0)
        {
            length += await ReadAsync(length);
            head = _buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        }

        var body = head + 4;
        if (_buffer[9] != '2')
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(_buffer, 0, length));
        }

        if (Header(head, "Content-Length: "u8) is { Length: > 0 } size)
        {
            for (var end = body + int.Parse(size); length < end;)
            {
                length += await ReadAsync(length);
            }
        }
        else
        {
            while (!_buffer.AsSpan(body, length - body).EndsWith("0\r\n\r\n"u8))
            {
                length += await ReadAsync(length);
            }
        }

        return location ? Header(head, "Location: "u8) : "";
    }

    private async ValueTask<int> ReadAsync(int from)
    {
        var read = await _socket.ReceiveAsync(_buffer.AsMemory(from));
        return read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
    }

    private string Header(int head, ReadOnlySpan<byte> name)
    {
        var headers = _buffer.AsSpan(0, head);
        var at = headers.IndexOf(name);
        if (at < 0)
        {
            return "";
        }

        var value = headers[(at + name.Length)..];
        var end = value.IndexOf((byte)'\r');
        return Encoding.ASCII.GetString(end < 0 ? value : value[..end]);
    }
}
