using System.Buffers;

namespace Occ.Support;

/// <content>What hides in the shape of a text: disguises, broken tokens, wrapped text.</content>
internal ref partial struct SecretWalk
{
    private const int ShortestPiece = 4;
    private const int ShortestWrapped = 16;

    private bool _isDisguised;
    private List<BrokenToken>? _broken;

    /// <summary>Where the last search for what is hidden ended; each position is searched once.</summary>
    private int _searched;

    /// <summary>The position up to which short pieces belong to no broken key.</summary>
    private int _unbroken;

    /// <summary>Finds all secrets of a text, in no order; null where there is none.</summary>
    public static List<SecretFinding>? Find(ReadOnlySpan<char> text, SecretPolicy policy)
    {
        if (TryFind(text, policy, ScanPass.Original, out var findings))
        {
            return findings;
        }

        using var copy = Disguises.Of(text);
        TryFind(copy.Text, policy, ScanPass.Plain, out findings);
        return findings?.ConvertAll(copy.ToOriginal);
    }

    /// <summary>Walks over a text, and gives up where it is disguised.</summary>
    private static bool TryFind(ReadOnlySpan<char> text, SecretPolicy policy, ScanPass pass, out List<SecretFinding>? findings)
    {
        Span<PhraseWord> han = stackalloc PhraseWord[PhraseRun.Kept];
        var walk = new SecretWalk(text, policy, pass, han);
        walk.Run();
        han.Clear();
        findings = walk._findings;
        if (walk._broken is { } broken && !walk._isDisguised)
        {
            FindBroken(text, policy, broken, ref findings);
        }

        return !walk._isDisguised;
    }

    /// <summary>Reads the text once more with its broken tokens whole, and keeps what is found in them.</summary>
    private static void FindBroken(ReadOnlySpan<char> text, SecretPolicy policy, List<BrokenToken> broken, ref List<SecretFinding>? findings)
    {
        using var joined = BrokenToken.Join(text, broken);
        TryFind(joined.Text, policy, ScanPass.Innermost, out var found);
        var next = 0;
        found?.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        foreach (var finding in found ?? [])
        {
            var original = joined.ToOriginal(finding);
            while (next < broken.Count && broken[next].End <= original.Start)
            {
                next++;
            }

            if (next < broken.Count && broken[next].Start < original.End)
            {
                (findings ??= []).Add(original);
            }
        }
    }

    /// <summary>Searches a token that is no key for what it may be a part of.</summary>
    private int ReadHidden(int start, int end)
    {
        if (_pass == ScanPass.Innermost || start < _searched || end - start < ShortestPiece)
        {
            return end;
        }

        if ((end - start >= ShortestWrapped || (end < _text.Length && _text[end] is '+' or '/' or '-' or '_')) && ReadWrapped(start, end) is var after && after > end)
        {
            return after;
        }

        NoteBroken(start, end);
        return end;
    }

    private void NoteBroken(int start, int end)
    {
        if (start >= _searched && start >= _unbroken && BrokenKeys.TryFind(_text, start, end, out var broken, out _unbroken) && broken.Start >= _searched)
        {
            (_broken ??= []).Add(broken);
            _searched = broken.End;
        }
    }

    private void ReadSpaced(int start)
    {
        if (_pass == ScanPass.Innermost || start < _searched)
        {
            return;
        }

        if (SpacedTokens.TryFind(_text, start, out var broken))
        {
            (_broken ??= []).Add(broken);
        }

        _searched = broken.End > start + 1 ? broken.End : _searched;
    }

    private int ReadWrapped(int start, int end)
    {
        var from = _text[start..end] is ['0', 'x' or 'X', ..] ? start + 2 : start;
        if (!WrappedText.IsText(_text[from..end]) || WrappedText.End(_text, start, end) is var close && close - from < WrappedText.Shortest)
        {
            return end;
        }

        _searched = close;
        var folded = WrappedText.EndOfLines(_text, start, close);
        return folded > close && TryUnwrap(from, folded, out var kind) || TryUnwrap(from, folded = close, out kind) ? AddAfterRun(kind with { Start = start, Length = folded - start }) : end;
    }

    /// <summary>Reads bytes that are written as hexadecimal digits with spaces between; the end where they are no text with a secret.</summary>
    private int ReadBytes(int start, int end)
    {
        if (_pass == ScanPass.Innermost || start < _searched || end + 1 >= _text.Length || _text[end] != ' ' || !char.IsAsciiHexDigit(_text[end + 1]) || WrappedText.EndOfBytes(_text, start) is var close && close == start)
        {
            return end;
        }

        _searched = close;
        return WrappedText.IsText(_text[start..close]) && TryUnwrap(start, close, out var kind) ? AddAfterRun(kind with { Start = start, Length = close - start }) : end;
    }

    /// <summary>Looks for a secret in wrapped text.</summary>
    private readonly bool TryUnwrap(int start, int end, out SecretFinding finding)
    {
        var plain = ArrayPool<char>.Shared.Rent(end - start);
        var length = WrappedText.Read(_text[start..end], plain);
        List<SecretFinding>? found = null;
        var isFound = length > 0 && TryFind(plain.AsSpan(0, length), _policy, ScanPass.Innermost, out found) && found is not null;
        var isKey = !isFound && length is 64 or 66 && KeyContext.IsNamed(start, _cues) && KeyShapes.IsHex(plain.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(plain, clearArray: true);
        finding = isFound ? found![0] : new(SecretKind.PrivateKey, start, end - start, SecretCertainty.Likely, SecretReason.Cue);
        return isFound || isKey;
    }

    /// <summary>A value is found ahead of the walk, so that a disguise may lie in it unseen.</summary>
    private readonly bool IsDisguised(SecretFinding finding)
    {
        for (var at = finding.Start; at < finding.End; at++)
        {
            if (CharTable.KindOf(_text[at]) == CharKind.Special && Disguises.IsDisguised(_text, at))
            {
                return true;
            }
        }

        return false;
    }

    private int GiveUp()
    {
        _isDisguised = true;
        return _text.Length;
    }
}
