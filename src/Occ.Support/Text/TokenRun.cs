using System.Buffers;

namespace Occ.Support;

/// <summary>The words of a message in order, in a borrowed buffer: give it back when nothing reads them any more.</summary>
internal sealed class TokenRun : IDisposable
{
    private MessageToken[] _tokens;

    public TokenRun(int capacity) => _tokens = ArrayPool<MessageToken>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public ref readonly MessageToken this[int at] => ref _tokens.AsSpan(0, Count)[at];

    public void Add(in MessageToken token)
    {
        if (Count == _tokens.Length)
        {
            var larger = ArrayPool<MessageToken>.Shared.Rent(Count * 2);
            _tokens.AsSpan().CopyTo(larger);
            ArrayPool<MessageToken>.Shared.Return(_tokens);
            _tokens = larger;
        }

        _tokens[Count++] = token;
    }

    public ReadOnlySpan<MessageToken> AsSpan() => _tokens.AsSpan(0, Count);

    public void Dispose()
    {
        ArrayPool<MessageToken>.Shared.Return(_tokens);
        (_tokens, Count) = ([], 0);
    }
}
