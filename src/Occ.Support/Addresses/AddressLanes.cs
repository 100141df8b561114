using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>Holds back lines of a batch whose checksum is SHA-256 twice, and those whose case is EIP-55, until there are eight of a kind to be hashed side by side.</summary>
internal ref struct AddressLanes(
    AddressIndex index, ReadOnlySpan<char> text, Span<AddressLine> lines, Span<byte> scratch, Span<uint> sha256, Span<ulong> keccak)
{
    /// <summary>How much scratch memory is needed, in bytes.</summary>
    public const int ScratchLength = AddressReading.ScratchLength * (Sha256Lanes.Count + 1);

    private readonly AddressIndex _index = index;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<AddressLine> _lines = lines;
    private readonly Span<byte> _scratch = scratch;
    private readonly Span<uint> _sha256 = sha256;
    private readonly Span<ulong> _keccak = keccak;
    private Eight _sha256Lines;
    private Eight _sha256Lengths;
    private Eight _keccakLines;
    private int _sha256Count = 0;
    private int _keccakCount = 0;

    /// <summary>Answers a line, now or together with others.</summary>
    /// <param name="line">Where its answer belongs.</param>
    /// <param name="start">Where it begins in the text.</param>
    /// <param name="length">Its length.</param>
    public void Add(int line, int start, int length)
    {
        _lines[line] = new(start, length, new(length == 0 ? AddressVerdict.Empty : AddressVerdict.TooLong));
        if (length is 0 or > AddressValidator.MaxTextLength)
        {
            return;
        }

        var reading = new AddressReading(_text.Slice(start, length), Scratch(_sha256Count));
        if (!(KeccakLanes.IsFast && HoldKeccak(line, reading.Text)) && !(Sha256Lanes.IsFast && HoldSha256(line, ref reading)))
        {
            Answer(line, ref reading);
        }
    }

    /// <summary>Answers the lines that are held back.</summary>
    public void Flush()
    {
        FlushKeccak();
        FlushSha256();
    }

    private bool HoldKeccak(int line, ReadOnlySpan<char> text)
    {
        Span<byte> hashed = stackalloc byte[EvmFormat.DigitCount];
        if (!_index.WantsKeccak(text, hashed))
        {
            return false;
        }

        KeccakLanes.Load(hashed, _keccak, _keccakCount);
        _keccakLines[_keccakCount++] = line;
        if (_keccakCount == KeccakLanes.Count)
        {
            FlushKeccak();
        }

        return true;
    }

    private bool HoldSha256(int line, ref AddressReading reading)
    {
        if (!_index.WantsSha256Twice(ref reading, out var bytes))
        {
            return false;
        }

        Sha256Lanes.Load(bytes[..^4], _sha256, _sha256Count);
        (_sha256Lines[_sha256Count], _sha256Lengths[_sha256Count]) = (line, bytes.Length);
        _sha256Count++;
        if (_sha256Count == Sha256Lanes.Count)
        {
            FlushSha256();
        }

        return true;
    }

    private void FlushKeccak()
    {
        Span<byte> hash = stackalloc byte[32];
        KeccakLanes.Hash(_keccak);
        for (var lane = 0; lane < _keccakCount; lane++)
        {
            KeccakLanes.Read(_keccak, lane, hash);
            var text = TextOf(_keccakLines[lane]);
            var reading = new AddressReading(text, Scratch(Sha256Lanes.Count), EvmFormat.CaseHolds(text, hash));
            Answer(_keccakLines[lane], ref reading);
        }

        _keccakCount = 0;
    }

    private void FlushSha256()
    {
        Span<uint> first = stackalloc uint[Sha256Lanes.Count];
        Sha256Lanes.FirstWordsOfSha256Twice(_sha256, first);
        for (var lane = 0; lane < _sha256Count; lane++)
        {
            var bytes = Scratch(lane)[.._sha256Lengths[lane]];
            var holds = BinaryPrimitives.ReadUInt32BigEndian(bytes[^4..]) == first[lane];
            var reading = new AddressReading(TextOf(_sha256Lines[lane]), Scratch(lane), bytes.Length, holds);
            Answer(_sha256Lines[lane], ref reading);
        }

        _sha256Count = 0;
    }

    private readonly void Answer(int line, ref AddressReading reading) =>
        _lines[line] = _lines[line] with { Identification = AddressSearch.Identify(_index, ref reading) };

    private readonly ReadOnlySpan<char> TextOf(int line) => _text.Slice(_lines[line].Start, _lines[line].Length);

    private readonly Span<byte> Scratch(int lane) => _scratch.Slice(lane * AddressReading.ScratchLength, AddressReading.ScratchLength);

    [InlineArray(Sha256Lanes.Count)]
    private struct Eight
    {
        private int _first;
    }
}
