using System.Buffers.Binary;
using System.Net;

namespace Occ.Support;

/// <summary>Hosts that are numbers, in every notation that browsers read.</summary>
internal static class IpHost
{
    /// <summary>Reads an IPv4 address: decimal, octal or hexadecimal, of one to four parts.</summary>
    public static bool TryRead(ReadOnlySpan<char> host, out uint address)
    {
        address = 0;
        host = host.TrimEnd('.');
        Span<Range> ranges = stackalloc Range[6];
        var count = host.Split(ranges, '.');
        if (count is 0 or > 4)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (!TryReadPart(host[ranges[i]], out var part) || (i < count - 1 ? part > 255 : part >= 1L << (8 * (5 - count))))
            {
                return false;
            }

            address |= (uint)(i < count - 1 ? part << (8 * (3 - i)) : part);
        }

        return true;
    }

    /// <summary>Whether nobody but the own network can answer there.</summary>
    public static bool IsPrivate(uint address) => (address >> 24) is 0 or 10 or 127 || address >> 20 == 0xAC1 || address >> 16 is 0xC0A8 or 0xA9FE || address >> 22 == 0x191;

    /// <summary>Reads an IPv6 address without its brackets; an IPv4 address inside counts as that.</summary>
    public static bool TryReadLong(ReadOnlySpan<char> host, out bool isPrivate)
    {
        isPrivate = false;
        if (!host.Contains(':') || !IPAddress.TryParse(host, out var parsed))
        {
            return false;
        }

        var bytes = parsed.GetAddressBytes();
        isPrivate = parsed.IsIPv4MappedToIPv6 ? IsPrivate(BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(12)))
            : parsed.IsIPv6LinkLocal || (bytes[0] & 0xFE) == 0xFC || IPAddress.IsLoopback(parsed) || parsed.Equals(IPAddress.IPv6Any);
        return true;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var radix = 10;
        if (text.Length > 1 && text[0] == '0')
        {
            radix = text[1] is 'x' or 'X' ? 16 : 8;
            text = text[(radix == 16 ? 2 : 1)..];
        }
        else if (text.IsEmpty)
        {
            return false;
        }

        foreach (var c in text)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : radix;
            value = Math.Min((value * radix) + digit, uint.MaxValue + 1L);
            if (digit >= radix)
            {
                return false;
            }
        }

        return true;
    }
}
