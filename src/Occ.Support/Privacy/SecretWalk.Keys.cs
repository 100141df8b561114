namespace Occ.Support;

/// <content>Keys, tokens, codes and other values: what numbers, long tokens, mixed tokens, brackets and cues lead to.</content>
internal ref partial struct SecretWalk
{
    private const int KeystoreReach = 4000;
    private const int ShortestMixed = 16;
    private const int EastAsianReach = 400;

    /// <summary>So many words that announce values one after another, each nearer than a value's reach, and without a value, are no sentences.</summary>
    private const int ManyBarren = 24, BarrenReach = 40;

    private int _crypto = -KeystoreReach;
    private int _sessionless;
    private int _barren, _barrenEnd = -BarrenReach;

    /// <summary>The position behind the last East Asian text.</summary>
    private int _eastAsian = -EastAsianReach;

    /// <summary>Reads a run of digits.</summary>
    private int ReadNumber(int start, int end)
    {
        if (end - start > MostLabelDigits)
        {
            EndHanRun();
        }

        return NumberShapes.TryFind(_text, start, end, _cues, start - _eastAsian < EastAsianReach, out var found) && IsWanted(found.Kind) ? AddAfterRun(found)
            : end - start == 2 ? ReadBytes(start, end)
            : end - start is 128 or 132 ? ReadHidden(start, end) : end; // a key in hexadecimal, wrapped once more
    }

    /// <summary>Reads letters and digits that are long enough for a key.</summary>
    private int ReadLong(int start, int end)
    {
        EndHanRun();
        var token = ApiTokens.Length(_text[start..], end - start);
        return token > 0 ? Add(new(SecretKind.ApiKey, start, token, SecretCertainty.Certain, SecretReason.Prefix))
            : end - start == 18 && IdentityNumbers.IsChinese(_text[start..end]) ? Add(new(SecretKind.IdentityNumber, start, end - start, SecretCertainty.Certain, SecretReason.Checksum))
            : end - start <= KeyShapes.Longest && KeyShapes.TryFind(_text, start, end, _cues, _pass == ScanPass.Innermost && _policy.BareHex == BareHexHandling.ByMessage ? BareHexHandling.ByWords : _policy.BareHex, out var finding) ? AddKey(finding, start, end)
            : end;
    }

    /// <summary>Adds a key; one that only its name gives away may go on behind a gap.</summary>
    private int AddKey(SecretFinding finding, int start, int end)
    {
        if (finding.Certainty == SecretCertainty.Likely && _pass != ScanPass.Innermost)
        {
            NoteBroken(start, end);
        }

        return Add(WithTail(finding));
    }

    /// <summary>Reads a short token of letters and digits.</summary>
    private int ReadMixed(int start, int end)
    {
        EndHanRun();
        return MixedWords.CueOf(_text[start..end]) is var cue and not Cue.None ? ReadCue(cue, start, end) : end - start == 2 ? ReadBytes(start, end) : end;
    }

    /// <summary>Reads what an opening bracket begins, where it is no placeholder.</summary>
    private int ReadArray(int start)
    {
        var (length, isProven) = NumberArray.At(_text[start..], KeyContext.IsNamed(start, _cues));
        return length == 0 ? start + 1 : AddAfterRun(isProven
            ? new(SecretKind.PrivateKey, start, length, SecretCertainty.Certain, SecretReason.KeyPair)
            : new(SecretKind.PrivateKey, start, length, SecretCertainty.Likely, SecretReason.Cue));
    }

    /// <summary>Reads an at sign: an e-mail address may stand around it.</summary>
    private int ReadAt(int at) => IsWanted(SecretKind.Email) && EmailAddresses.TryFind(_text, at, out var start, out var end)
        ? AddAfterRun(new(SecretKind.Email, start, end - start, SecretCertainty.Likely, SecretReason.Structure)) : at + 1;

    /// <summary>Reads a plus sign: a phone number may follow it.</summary>
    private int ReadPlus(int at) => IsWanted(SecretKind.PhoneNumber) && (at == 0 || !char.IsAsciiLetterOrDigit(_text[at - 1])) && PhoneNumbers.LengthBehindPlus(_text[at..]) is > 0 and var length
        ? AddAfterRun(new(SecretKind.PhoneNumber, at, length, SecretCertainty.Likely, SecretReason.Structure)) : at + 1;

    /// <summary>Reads the cues of East Asia that begin in a run; the position behind a finding, or -1.</summary>
    private int ReadEastAsianCues(int start, int end)
    {
        _eastAsian = end;
        for (var at = start; at < end;)
        {
            if (!CharTable.BeginsCue(_text[at]))
            {
                at++;
                continue;
            }

            var (cue, length) = EastAsianCues.At(_text[at..]);
            var next = at + Math.Max(1, length);
            if (cue != Cue.None && ReadCue(cue, at, next) is var after && after > next)
            {
                return after;
            }

            at = next;
        }

        return -1;
    }

    /// <summary>Reads a cue, and the value or the block that it leads to.</summary>
    private int ReadCue(Cue cue, int start, int end)
    {
        var meaning = CueAround(_cues.Note(cue, start, end), start, end);
        switch (meaning)
        {
            case Cue.Password or Cue.Pin or Cue.OneTimeCode or Cue.CodeWord or Cue.Authenticator or Cue.AuthenticatorSecret or Cue.RecoveryCodes or Cue.ApiKey or Cue.SecretWord
                or Cue.CardCode or Cue.Identity or Cue.Phone or Cue.KeyOrPassword or Cue.PasswordTail:
                return CuedValue.TryFind(_text, meaning, start, end, IsBarren(start, end), out var found) && IsWanted(found.Kind) ? Math.Max(end, AddAfterRun(found)) : end;
            case Cue.PrivateKey when SpacedHex.TryFind(_text, end, out var from, out var to):
                return AddAfterRun(new(SecretKind.PrivateKey, from, to - from, SecretCertainty.Likely, SecretReason.Cue));
            case Cue.TokenPrefix when ApiTokens.PrefixedLength(_text[start..]) is > 0 and var length:
                return AddAfterRun(new(SecretKind.ApiKey, start, length, SecretCertainty.Certain, SecretReason.Prefix));
            case Cue.Crypto:
                _crypto = end;
                return end;
            case Cue.Ciphertext when start - _crypto < KeystoreReach && KeyFiles.KeystoreEnd(_text, _crypto, out var open) is var close && close > start:
                return AddAfterRun(Block(SecretKind.Keystore, open, close));
            case Cue.Vault when KeyFiles.VaultEnd(_text, start, out var open) is var close && close > end:
                return AddAfterRun(Block(SecretKind.Keystore, open, close));
            case Cue.Encoded when KeyFiles.EncodedEnd(_text, end, out var open) is var close && close > end:
                return AddAfterRun(Block(SecretKind.EncryptedKey, open, close));
            case Cue.Begin when SecretBlocks.PemEnd(_text, start) is var close && close > end:
                return AddAfterRun(Block(SecretKind.PrivateKey, start - "-----".Length, close));
            case Cue.OtpAuth when SecretBlocks.OtpAuthEnd(_text, end) is var close && close > end:
                return AddAfterRun(Block(SecretKind.AuthenticatorSecret, start, close));
            case Cue.WalletConnect when start >= _sessionless && SecretBlocks.WalletConnectEnd(_text, end, out _sessionless) is var close && close > end:
                return AddAfterRun(Block(SecretKind.SessionKey, start, close));
            default:
                return end;
        }
    }

    /// <summary>Whether a word that announces a value is one of a long row of such words, where only what stands close behind it is looked at.</summary>
    private bool IsBarren(int start, int end)
    {
        _barren = start - _barrenEnd < BarrenReach ? _barren + 1 : 0;
        _barrenEnd = end;
        return _barren > ManyBarren;
    }

    /// <summary>What a word that has several meanings stands for here, by the words around it.</summary>
    private readonly Cue CueAround(Cue cue, int start, int end) => cue switch
    {
        Cue.Password when MixedWords.IsOneTime(_text[..start], _text[end..]) => Cue.OneTimeCode,
        Cue.PasswordTail when !_text[..start].EndsWith(" de ", StringComparison.OrdinalIgnoreCase) => Cue.None,
        Cue.Password when _text[start..end].Equals("pass", StringComparison.OrdinalIgnoreCase) && !MixedWords.IsNoun(_text[end..]) => Cue.None,
        Cue.CodeWord when _text[end..].StartsWith(" pin", StringComparison.OrdinalIgnoreCase) => Cue.None,
        Cue.KeyOrPassword when MixedWords.IsKeyAhead(_text[end..]) => Cue.None,
        _ => cue,
    };

    /// <summary>The derivation path and password behind the key of a Substrate URI: 0x...//hard/soft///password.</summary>
    private readonly SecretFinding WithTail(SecretFinding finding)
    {
        const int longest = 200;
        var rest = _text.Slice(finding.End, Math.Min(longest, _text.Length - finding.End));
        if (finding.Kind != SecretKind.PrivateKey || rest is not ['/', '/', not ' ', ..])
        {
            return finding;
        }

        var tail = 0;
        while (tail < rest.Length && !CuedShapes.IsEnd(rest[tail]))
        {
            tail++;
        }

        return finding with { Length = finding.Length + rest[..tail].TrimEnd(".,;)'").Length };
    }

    /// <summary>Whether the policy has a kind removed.</summary>
    private readonly bool IsWanted(SecretKind kind) => kind switch
    {
        SecretKind.PhoneNumber => _policy.PhoneNumbers != ContactHandling.Keep,
        SecretKind.Email => _policy.Emails != ContactHandling.Keep,
        _ => true,
    };

    private void ForgetValues() => (_crypto, _barren) = (-KeystoreReach, 0);

    private static SecretFinding Block(SecretKind kind, int start, int end) => new(kind, start, end - start, SecretCertainty.Certain, SecretReason.Structure);
}
