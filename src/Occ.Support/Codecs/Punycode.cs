using System.Text;

namespace Occ.Support;

/// <summary>Punycode: the letters of an international domain label as ASCII, without the <c>xn--</c> in front (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int Least = 1;
    private const int Most = 26;
    private const int FirstBias = 72;
    private const int FirstCode = 0x80;
    private const int LongestLabel = 63;
    private const int LastCode = 0x10FFFF;

    /// <summary>The text behind a label; null where it is no Punycode, or longer than a label can be.</summary>
    public static string? Decode(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > LongestLabel || label.ContainsAnyExceptInRange('\u0021', '\u007e'))
        {
            return null;
        }

        var plain = label.LastIndexOf('-');
        var text = new List<int>(label.Length);
        foreach (var c in plain > 0 ? label[..plain] : [])
        {
            text.Add(c);
        }

        var (code, index, bias) = (FirstCode, 0, FirstBias);
        for (var at = plain > 0 ? plain + 1 : 0; at < label.Length;)
        {
            var before = index;
            long weight = 1;
            for (var k = Base; ; k += Base)
            {
                if (at == label.Length || Digit(label[at++]) is not (>= 0 and var digit))
                {
                    return null;
                }

                var next = index + (digit * weight);
                if (next > int.MaxValue)
                {
                    return null;
                }

                index = (int)next;
                var threshold = Threshold(k, bias);
                if (digit < threshold)
                {
                    break;
                }

                weight *= Base - threshold;
            }

            var count = text.Count + 1;
            bias = Adapt(index - before, count, before == 0);
            code += index / count;
            index %= count;
            if (code is > LastCode or (>= 0xD800 and <= 0xDFFF))
            {
                return null;
            }

            text.Insert(index++, code);
        }

        var decoded = new StringBuilder(text.Count);
        text.ForEach(c => decoded.Append(char.ConvertFromUtf32(c)));
        return decoded.ToString();
    }

    /// <summary>The ASCII of a text; null where it is too long for a label, or no text.</summary>
    public static string? Encode(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLabel)
        {
            return null;
        }

        var codes = new List<int>(text.Length);
        var encoded = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            codes.Add(rune.Value);
            if (rune.IsAscii)
            {
                encoded.Append((char)rune.Value);
            }
        }

        var (handled, code, delta, bias) = (encoded.Length, FirstCode, 0, FirstBias);
        var isFirst = true;
        if (handled > 0)
        {
            encoded.Append('-');
        }

        while (handled < codes.Count)
        {
            var next = codes.Where(c => c >= code).Min();
            delta += (next - code) * (handled + 1);
            code = next;
            foreach (var c in codes)
            {
                if (c < code)
                {
                    delta++;
                }
                else if (c == code)
                {
                    Append(encoded, delta, bias);
                    bias = Adapt(delta, ++handled, isFirst);
                    (delta, isFirst) = (0, false);
                }
            }

            delta++;
            code++;
        }

        return encoded.ToString();
    }

    private static void Append(StringBuilder encoded, int delta, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (delta < threshold)
            {
                encoded.Append(Letter(delta));
                return;
            }

            encoded.Append(Letter(threshold + ((delta - threshold) % (Base - threshold))));
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static int Threshold(int k, int bias) => Math.Clamp(k - bias, Least, Most);

    private static int Adapt(int delta, int count, bool isFirst)
    {
        const int skew = 38;
        const int damp = 700;
        delta = isFirst ? delta / damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - Least) * Most / 2; k += Base)
        {
            delta /= Base - Least;
        }

        return k + ((Base - Least + 1) * delta / (delta + skew));
    }

    private static char Letter(int digit) => (char)(digit < 26 ? 'a' + digit : '0' + digit - 26);

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0' + 26,
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        _ => -1,
    };
}
