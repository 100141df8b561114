namespace Occ.Support;

/// <summary>Reads the few definite-length items of CBOR (RFC 8949) that an address holds, front to back.</summary>
internal ref struct CborCursor(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Whether everything was read.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Reads an unsigned integer (major type 0).</summary>
    public bool TryUnsigned(out ulong value) => TryHead(0, out value);

    /// <summary>Reads a byte string (major type 2).</summary>
    public bool TryByteString(out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!TryHead(2, out var length) || length > (ulong)_rest.Length)
        {
            return false;
        }

        value = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return true;
    }

    /// <summary>Reads the head of an array (major type 4).</summary>
    public bool TryArray(out ulong count) => TryHead(4, out count);

    /// <summary>Reads the head of a map (major type 5).</summary>
    public bool TryMap(out ulong pairs) => TryHead(5, out pairs);

    private bool TryHead(int majorType, out ulong value)
    {
        value = 0;
        if (_rest.IsEmpty || _rest[0] >> 5 != majorType)
        {
            return false;
        }

        var information = _rest[0] & 31;
        var extra = information switch { < 24 => 0, 24 => 1, 25 => 2, 26 => 4, 27 => 8, _ => -1 };
        if (extra < 0 || _rest.Length <= extra)
        {
            return false;
        }

        value = extra == 0 ? (ulong)information : 0;
        foreach (var b in _rest.Slice(1, extra))
        {
            value = (value << 8) | b;
        }

        _rest = _rest[(1 + extra)..];
        return true;
    }
}
