namespace Occ.Support;

/// <summary>RS1024, the checksum of SLIP-39 shares: 30 bits over the words and the name of the scheme.</summary>
internal static class ShamirChecksum
{
    private static ReadOnlySpan<uint> Generator =>
        [0x00E0E040, 0x01C1C080, 0x03838100, 0x07070200, 0x0E0E0009, 0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x03F3F120];

    /// <summary>Whether words of the SLIP-39 list are a share.</summary>
    public static bool IsValid(ReadOnlySpan<PhraseWord> words) => IsValid("shamir"u8, words) || IsValid("shamir_extendable"u8, words);

    private static bool IsValid(ReadOnlySpan<byte> name, ReadOnlySpan<PhraseWord> words)
    {
        var state = 1u;
        foreach (var c in name)
        {
            state = Step(state, c);
        }

        foreach (var word in words)
        {
            state = Step(state, (ushort)word.Number);
        }

        return state == 1;
    }

    private static uint Step(uint state, uint value)
    {
        var top = state >> 20;
        state = ((state & 0xFFFFF) << 10) ^ value;
        for (var i = 0; i < Generator.Length; i++)
        {
            state ^= ((top >> i) & 1) * Generator[i];
        }

        return state;
    }
}
