using System.Buffers;

namespace Occ.Support;

/// <summary>Finds links, e-mail addresses, addresses and transaction ids: whatever is one unbroken run of ASCII.</summary>
internal sealed class LinkEntities(EntityList entities, IdReader ids)
{
    private static readonly SearchValues<char> Run = SearchValues.Create("…#$%&*+-./0123456789:=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
    private static readonly SearchValues<char> Marks = SearchValues.Create("…._*@:/");
    private const int Shortest = 4;
    private const string Edges = ".:;=/-_?&#@+*~%$";
    private static readonly WordTable TopLevel = WordTable.Of("top-level-domain");

    public void Read()
    {
        ReadOnlySpan<char> text = entities.Text;
        for (var at = 0; at < text.Length;)
        {
            var skip = text[at..].IndexOfAny(Run);
            if (skip < 0)
            {
                return;
            }

            at += skip;
            var length = text[at..].IndexOfAnyExcept(Run);
            var end = length < 0 ? text.Length : at + length;
            if (end - at >= Shortest)
            {
                ReadRun(at, end);
            }

            at = end;
        }
    }

    private void ReadRun(int start, int end)
    {
        var text = entities.Text.AsSpan();
        if (end - start < IdReader.Shortest && !text[start..end].ContainsAny(Marks))
        {
            return;
        }

        var scheme = text[start..end].IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var from = start + scheme;
            while (from > start && char.IsAsciiLetter(text[from - 1]))
            {
                from--;
            }

            ids.Read(start, from, null);
            Link(from, TrimEnd(text, from, end));
            return;
        }

        var (first, last) = (start, TrimEnd(text, start, end));
        while (first < last && Edges.Contains(text[first], StringComparison.Ordinal) && text[first] != '+')
        {
            first++;
        }

        if (IsEmail(text[first..last], out var skip))
        {
            entities.Add(entities.Make(IntakeEntityKind.Email, first + skip, last));
        }
        else if (IsDomain(text[first..last], out skip))
        {
            Link(first + skip, last);
        }
        else
        {
            ids.Read(start, end, null);
        }
    }

    private void Link(int start, int end)
    {
        if (end - start < 4)
        {
            return;
        }

        entities.AddOver(entities.Make(IntakeEntityKind.Url, start, end));
        ids.Read(start, end, start);
        entities.Take(start, end);
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end) => start + text[start..end].TrimEnd(".:;?*~").Length;

    private static bool IsEmail(ReadOnlySpan<char> run, out int skip)
    {
        skip = 0;
        var sign = run.IndexOf('@');
        if (sign <= 0 || sign != run.LastIndexOf('@') || !IsHost(run[(sign + 1)..]))
        {
            return false;
        }

        skip = sign;
        while (skip > 0 && (char.IsAsciiLetterOrDigit(run[skip - 1]) || run[skip - 1] is '.' or '_' or '-' or '+'))
        {
            skip--;
        }

        return skip < sign;
    }

    /// <summary>A domain without a scheme, such as <c>example.com/path</c>.</summary>
    private static bool IsDomain(ReadOnlySpan<char> run, out int skip)
    {
        skip = run.IndexOf(':') is >= 0 and var colon && colon + 1 < run.Length && char.IsAsciiLetter(run[colon + 1]) ? colon + 1 : 0;
        var host = run[skip..];
        var slash = host.IndexOfAny("/?#:");
        return IsHost(slash < 0 ? host : host[..slash]);
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        const int longest = 253; // RFC 1035, section 2.3.4
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Length > longest || TopLevel.Match(host, dot + 1, out _) != host.Length - dot - 1 || dot == host.Length - 1)
        {
            return false;
        }

        foreach (var c in host[..dot])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_'))
            {
                return false;
            }
        }

        return char.IsAsciiLetterOrDigit(host[0]) && host[..dot].ContainsAnyInRange('A', 'z');
    }
}
