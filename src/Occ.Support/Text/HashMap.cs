namespace Occ.Support;

/// <summary>Numbers above 0 by a hash, in an open table; for hashes that are well mixed and never 0.</summary>
/// <param name="bits">How large it is at first, as a power of two; it grows when a third of it is taken.</param>
internal sealed class HashMap(int bits = 10)
{
    private ulong[] _keys = new ulong[1 << bits];
    private int[] _values = new int[1 << bits];
    private int _count;

    /// <summary>The number of a hash, or 0.</summary>
    public int Get(ulong key)
    {
        var keys = _keys;
        for (var slot = Slot(key, keys.Length); ; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == key)
            {
                return _values[slot];
            }

            if (keys[slot] == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>Sets the number of a hash.</summary>
    public void Set(ulong key, int value)
    {
        if (_count * 3 > _keys.Length)
        {
            var (keys, values) = (_keys, _values);
            (_keys, _values, _count) = (new ulong[keys.Length * 2], new int[keys.Length * 2], 0);
            for (var i = 0; i < keys.Length; i++)
            {
                if (keys[i] != 0)
                {
                    Set(keys[i], values[i]);
                }
            }
        }

        var slot = Slot(key, _keys.Length);
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        _count += _keys[slot] == 0 ? 1 : 0;
        (_keys[slot], _values[slot]) = (key, value);
    }

    private static int Slot(ulong key, int length) => (int)((key * 0x9E3779B97F4A7C15) >> 40) & (length - 1);
}
