using System.Buffers;

namespace Occ.Support;

/// <summary>Decides by the nearest cue whether something that may be a key or a hash is a private key.</summary>
/// <remarks>Nothing in the digits tells: but for one in 10^38, every 256-bit hash is a possible secp256k1 key.</remarks>
internal static class KeyContext
{
    private const int ReachBefore = 48, ReachAfter = 24;
    private const int Direct = 5;
    private const string Marks = " \t\r\n\"'`.,。";

    /// <summary>How far a key that was spoken of still counts where nothing harmless was.</summary>
    private const int ReachAlone = 400, ReachBehind = 160;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".,;\n。，；");

    /// <summary>Whether the words around a candidate call it a private key.</summary>
    public static bool SaysPrivateKey(ReadOnlySpan<char> text, int start, int end, in CueMemory cues, BareHexHandling bare)
    {
        var secret = Distance(text, cues.PrivateKey, start);
        if (cues.PrivateKeyDenied && secret > Direct)
        {
            secret = int.MaxValue;
        }

        var harmless = Distance(text, cues.Harmless, start);
        if (IsAnnouncedKey(text, start, cues) && cues.KeyWord > cues.Harmless)
        {
            return true;
        }

        if (secret <= ReachBefore || harmless <= ReachBefore)
        {
            return secret < harmless;
        }

        return CueBehind(text[end..]) switch
        {
            Cue.PrivateKey => true,
            Cue.Harmless => false,
            _ => bare switch
            {
                BareHexHandling.Redact => true,
                BareHexHandling.Keep => false,
                _ => SpeaksOfKeys(text, start, end, cues) || (bare == BareHexHandling.ByMessage && IsAlone(text, start, end)),
            },
        };
    }

    /// <summary>"my key is", "the key: ", but not the name of a member in JSON.</summary>
    private static bool IsAnnouncedKey(ReadOnlySpan<char> text, int start, in CueMemory cues)
    {
        const int reach = 6;
        return start - cues.KeyWord <= reach && text[cues.KeyWord..start].Trim(" \r\n\t>") is "is" or ":" or "=" or "es" or "est" or "is:";
    }

    /// <summary>Whether the message speaks of a key, further away, and of nothing else that has as many digits.</summary>
    private static bool SpeaksOfKeys(ReadOnlySpan<char> text, int start, int end, in CueMemory cues) =>
        start - cues.Harmless > ReachAlone && (start - cues.PrivateKey <= ReachAlone ? !cues.PrivateKeyDenied : CueAhead.First(text[end..Math.Min(text.Length, end + ReachBehind)]) == Cue.PrivateKey);

    /// <summary>Whether a message is nothing else, and no text in disguise.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int start, int end) => !WrappedText.IsText(text[start..end][^64..]) && text[..start].Trim(Marks).IsEmpty && text[end..].Trim(Marks).IsEmpty;

    /// <summary>Whether a private-key cue stands right before a candidate: "private key: ".</summary>
    public static bool IsDirectlyNamed(int start, in CueMemory cues) => start - cues.PrivateKey <= Direct;

    /// <summary>Whether a private-key cue stands near before a candidate, and nearer than a harmless one.</summary>
    public static bool IsNamed(int start, in CueMemory cues) => start - cues.PrivateKey <= ReachBefore && cues.PrivateKey > cues.Harmless && (!cues.PrivateKeyDenied || IsDirectlyNamed(start, cues));

    /// <summary>Whether the words behind a candidate call it a private key.</summary>
    public static bool IsNamedBehind(ReadOnlySpan<char> behind) => CueBehind(behind) == Cue.PrivateKey;

    private static Cue CueBehind(ReadOnlySpan<char> behind) => CueAhead.First(behind[..Math.Min(behind.Length, ReachAfter)]);

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
