namespace Occ.Support;

/// <content>Keys, tokens, codes and other values: what numbers, long tokens, mixed tokens, brackets and cues lead to.</content>
internal ref partial struct SecretWalk
{
    private const int KeystoreReach = 4000;

    private Range _number;
    private int _crypto = -KeystoreReach;

    /// <summary>Reads a run of digits.</summary>
    private int ReadNumber(int start, int end)
    {
        if (end - start > MostLabelDigits)
        {
            EndRuns();
            _number = end - start is >= 4 and <= 8 ? start..end : default;
        }

        return end;
    }

    /// <summary>Reads letters and digits that are long enough for a key.</summary>
    private int ReadLong(int start, int end)
    {
        EndRuns();
        return end - start <= SecretKeyFormats.Longest && KeyShapes.TryFind(_text, start, end, _cues, out var finding) ? Add(finding) : end;
    }

    /// <summary>Reads a short token of letters and digits.</summary>
    private int ReadMixed(int start, int end)
    {
        EndRuns();
        return end;
    }

    /// <summary>Reads what an opening bracket begins, where it is no placeholder.</summary>
    private int ReadArray(int start)
    {
        var array = NumberArray.LengthAt(_text[start..]);
        return array == 0 ? start + 1 : AddAfterRuns(new(SecretKind.PrivateKey, start, array, SecretCertainty.Certain, SecretReason.KeyPair));
    }

    /// <summary>Reads a cue, and the value or the block that it leads to.</summary>
    private int ReadCue(Cue cue, int start, int end)
    {
        switch (_cues.Note(cue, start, end))
        {
            case var value and (Cue.Password or Cue.Pin or Cue.OneTimeCode):
                return CuedValue.TryFind(_text, value, start, end, _number, out var found) ? AddAfterRuns(found) : end;
            case Cue.Crypto:
                _crypto = end;
                return end;
            case Cue.Ciphertext when start - _crypto < KeystoreReach && SecretBlocks.KeystoreEnd(_text, _crypto, out var open) is var close && close > start:
                return AddAfterRuns(Block(SecretKind.Keystore, open, close));
            case Cue.Begin when SecretBlocks.PemEnd(_text, start) is var close && close > end:
                return AddAfterRuns(Block(SecretKind.PrivateKey, start - "-----".Length, close));
            case Cue.OtpAuth when SecretBlocks.OtpAuthEnd(_text, end) is var close && close > end:
                return AddAfterRuns(Block(SecretKind.AuthenticatorSecret, start, close));
            default:
                return end;
        }
    }

    private void ForgetValues()
    {
        _number = default;
        _crypto = -KeystoreReach;
    }

    private static SecretFinding Block(SecretKind kind, int start, int end) => new(kind, start, end - start, SecretCertainty.Certain, SecretReason.Structure);
}
