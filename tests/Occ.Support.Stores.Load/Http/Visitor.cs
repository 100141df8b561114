using System.Net;
using System.Text;

namespace Occ.Support.Stores.Load;

/// <summary>Whoever sends requests over one connection, one after another.</summary>
internal abstract class Visitor(IPEndPoint address) : IDisposable
{
    protected Connection Connection { get; } = new(address);

    protected IPEndPoint Address => address;

    public Task OpenAsync() => Connection.OpenAsync();

    public abstract ValueTask StepAsync();

    public void Dispose() => Connection.Dispose();
}

/// <summary>Asks the endpoint that does nothing.</summary>
internal sealed class EmptyVisitor(IPEndPoint address) : Visitor(address)
{
    private readonly byte[] _request = Encoding.ASCII.GetBytes($"GET /empty HTTP/1.1\r\nHost: {address}\r\n\r\n");

    public override async ValueTask StepAsync() => await Connection.SendAsync(_request);
}

/// <summary>Begins one conversation after another, and takes each through its inputs.</summary>
internal sealed class TalkingVisitor(IPEndPoint address) : Visitor(address)
{
    private readonly byte[] _start = Post(address, "/support/sessions/", """{"guide":"transfer-not-arrived","language":"zh-CN"}""");
    private readonly string[] _bodies = [.. Steps.Answers.Select(a => a == "back" ? """{"kind":"back"}""" : $$"""{"kind":"answer","text":"{{a}}"}""")];
    private string _session = "";
    private int _next = -1;

    public override async ValueTask StepAsync()
    {
        if (_next < 0)
        {
            _session = await Connection.SendAsync(_start, location: true);
        }
        else
        {
            await Connection.SendAsync(Post(Address, $"{_session}/inputs", _bodies[_next], $"Idempotency-Key: input-{_next}\r\n"));
        }

        _next = _next + 1 == _bodies.Length ? -1 : _next + 1;
    }

    private static byte[] Post(IPEndPoint address, string path, string body, string header = "") => Encoding.ASCII.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Language: zh-CN,zh;q=0.9,en;q=0.8\r\nContent-Type: application/json\r\n{header}Content-Length: {body.Length}\r\n\r\n{body}");
}
