namespace Occ.Support;

/// <summary>Finds which letters of a BCH-coded text are wrong, from what its checksum comes to. It never says what they should be.</summary>
/// <remarks>
/// The checksum is linear: a wrong letter adds a value that depends on its distance from the end and on the difference alone.
/// A minimum distance of five makes two wrong letters unique (bech32 up to 89 letters, BIP-173 "Checksum design"; CashAddr has six).
/// </remarks>
internal sealed class BchErrors
{
    /// <summary>Texts of more letters than this are not searched: their two wrong letters would not be unique.</summary>
    public const int MaxLetters = 89;

    private readonly ulong[] _additions;
    private readonly Dictionary<ulong, int> _distances;

    private BchErrors(Func<ulong, ulong> stepByZero)
    {
        _additions = new ulong[MaxLetters * 32];
        _distances = new(_additions.Length);
        for (var digit = 1; digit < 32; digit++)
        {
            var addition = (ulong)digit;
            for (var distance = 0; distance < MaxLetters; distance++, addition = stepByZero(addition))
            {
                _additions[(distance * 32) + digit] = addition;
                _distances[addition] = distance;
            }
        }
    }

    private static readonly Lazy<BchErrors> Bech32Code = new(() => new(c => Occ.Support.Bech32.Step((uint)c, 0)));
    private static readonly Lazy<BchErrors> CashAddrCode = new(() => new(c => CashAddrChecksum.Step(c, 0)));

    /// <summary>The code of bech32 and bech32m.</summary>
    public static BchErrors Bech32 => Bech32Code.Value;

    /// <summary>The code of CashAddr.</summary>
    public static BchErrors CashAddr => CashAddrCode.Value;

    /// <summary>Finds one or two wrong letters.</summary>
    /// <param name="difference">What the checksum comes to, exclusive-or what it must come to; not zero.</param>
    /// <param name="letters">How many letters of data there are, checksum included.</param>
    /// <param name="distances">Receives the distances from the last letter.</param>
    /// <returns>How many letters are wrong, or 0 where more than two are, or a letter in front of the data.</returns>
    public int Find(ulong difference, int letters, Span<int> distances)
    {
        if (letters > MaxLetters)
        {
            return 0;
        }

        if (_distances.TryGetValue(difference, out var only) && only < letters)
        {
            distances[0] = only;
            return 1;
        }

        for (var i = 0; i < letters * 32; i++)
        {
            if (_distances.TryGetValue(difference ^ _additions[i], out var other) && other < letters)
            {
                distances[0] = i / 32;
                distances[1] = other;
                return 2;
            }
        }

        return 0;
    }
}
