using System.Buffers;

namespace Occ.Support;

/// <summary>Decides by the nearest cue whether something that may be a key or a hash is a private key.</summary>
/// <remarks>Nothing in the digits tells: but for one in 10^38, every 256-bit hash is a possible secp256k1 key.</remarks>
internal static class KeyContext
{
    private const int ReachBefore = 48, ReachAfter = 24;
    private const int Direct = 5;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".,;\n。，；");

    /// <summary>Whether the words around a candidate call it a private key.</summary>
    public static bool SaysPrivateKey(ReadOnlySpan<char> text, int start, int end, in CueMemory cues)
    {
        var secret = Distance(text, cues.PrivateKey, start);
        if (cues.PrivateKeyDenied && secret > Direct)
        {
            secret = int.MaxValue;
        }

        var harmless = Distance(text, cues.Harmless, start);
        return secret <= ReachBefore || harmless <= ReachBefore
            ? secret < harmless
            : CueAhead.First(text[end..Math.Min(text.Length, end + ReachAfter)]) == Cue.PrivateKey;
    }

    /// <summary>Whether a private-key cue stands right before a candidate: "private key: ".</summary>
    public static bool IsDirectlyNamed(int start, in CueMemory cues) => start - cues.PrivateKey <= Direct;

    /// <summary>The distance to a cue; a clause mark between doubles it.</summary>
    private static int Distance(ReadOnlySpan<char> text, int cueEnd, int start)
    {
        var distance = start - cueEnd;
        if (distance is < 0 or > ReachBefore)
        {
            return int.MaxValue;
        }

        return text[cueEnd..start].IndexOfAny(ClauseMarks) >= 0 ? distance * 2 : distance;
    }
}
