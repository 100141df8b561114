using System.Text;

namespace Occ.Support;

/// <summary>A host as browsers read it: decoded, folded to lower case, its labels in Unicode.</summary>
internal sealed class LinkHost
{
    public static readonly LinkHost None = new();

    private const int MostLabels = 64;
    private const int MostLayers = 3;

    /// <summary>The labels from the left; empty ones are left out.</summary>
    public string[] Labels { get; private init; } = [];

    /// <summary>Whether it was written with percent signs, or with letters that only look like others until a browser reads them.</summary>
    public bool IsDisguised { get; private init; }

    /// <summary>Whether it is a number and not a name.</summary>
    public bool IsNumber { get; private init; }

    /// <summary>Whether it is a number of the own network.</summary>
    public bool IsPrivate { get; private init; }

    public static LinkHost Read(ReadOnlySpan<char> written)
    {
        if (written.Length > 1 && written[0] == '[')
        {
            return IpHost.TryReadLong(written.Trim("[]"), out var isOwn) ? new() { IsNumber = true, IsPrivate = isOwn } : None;
        }

        var isDisguised = false;
        var host = written.Contains('%') ? Decoded(written, out isDisguised) : written.ToString();
        host = Folded(host, ref isDisguised);
        if (IpHost.TryRead(host, out var address) && (host.Contains('.') || host.Length > 7))
        {
            return new() { IsNumber = true, IsPrivate = IpHost.IsPrivate(address), IsDisguised = isDisguised };
        }

        var labels = host.Split('.', MostLabels, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i].StartsWith("xn--", StringComparison.Ordinal))
            {
                labels[i] = Punycode.Decode(labels[i].AsSpan(4))?.ToLowerInvariant() ?? labels[i];
            }
        }

        return new() { Labels = labels, IsDisguised = isDisguised };
    }

    /// <summary>The last labels of the name, as ASCII.</summary>
    public string Last(int count) => string.Join('.', Labels[^Math.Min(count, Labels.Length)..].Select(ToAscii));

    /// <summary>A label as it goes over the wire.</summary>
    public static string ToAscii(string label) => Ascii.IsValid(label) ? label : Punycode.Encode(label) is { } encoded ? "xn--" + encoded : label;

    /// <summary>Lower case, full stops of other scripts, and letters in other clothes, as browsers map them.</summary>
    private static string Folded(string host, ref bool isDisguised)
    {
        if (Ascii.IsValid(host))
        {
            return host.ToLowerInvariant();
        }

        var folded = new StringBuilder(host.Length);
        foreach (var rune in host.EnumerateRunes())
        {
            if (rune.Value is 0x3002 or 0xFF0E or 0xFF61)
            {
                folded.Append('.');
            }
            else if (rune.Value is 0xFF0D)
            {
                folded.Append('-');
            }
            else if (LinkLetters.ReadAs(rune.Value) is { } plain)
            {
                isDisguised = true;
                folded.Append(plain);
            }
            else
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return folded.ToString();
    }

    private static string Decoded(ReadOnlySpan<char> host, out bool isDisguised)
    {
        var decoded = host.ToString();
        for (var layer = 0; layer < MostLayers && decoded.Contains('%'); layer++)
        {
            decoded = Uncoded(decoded);
        }

        isDisguised = !host.SequenceEqual(decoded);
        return decoded;
    }

    /// <summary>Takes one layer of percent signs off.</summary>
    public static string Uncoded(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = 0;
        while (text.Length > 0)
        {
            if (text.Length > 2 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]))
            {
                bytes[length++] = Convert.FromHexString(text.Slice(1, 2))[0];
                text = text[3..];
            }
            else
            {
                var plain = text[1..].IndexOf('%') + 1;
                plain = plain == 0 ? text.Length : plain;
                length += Encoding.UTF8.GetBytes(text[..plain], bytes.AsSpan(length));
                text = text[plain..];
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
