namespace Occ.Support;

/// <summary>A link taken apart as browsers do it (WHATWG URL), whatever its form; positions are those of the cleaned text.</summary>
internal sealed class WebLink
{
    /// <summary>How many characters of a path, or of what else a person is not likely to read, are looked at.</summary>
    public const int LongestPath = 512;

    private const int LongestHost = 512;
    private readonly PastedLink _text;

    private WebLink(PastedLink text) => _text = text;

    /// <summary>The kind of the scheme.</summary>
    public LinkScheme Scheme { get; private set; }

    /// <summary>Whether the scheme is http or ftp without encryption, and was written.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>What stands before the last <c>@</c> of the authority.</summary>
    public Range User { get; private set; }

    /// <summary>Whether it is an e-mail address and no link.</summary>
    public bool IsMail { get; private set; }

    /// <summary>The host as it was written.</summary>
    public Range HostRange { get; private set; }

    /// <summary>The host as browsers read it.</summary>
    public LinkHost Host { get; private set; } = LinkHost.None;

    /// <summary>The port; null where none is given.</summary>
    public int? Port { get; private set; }

    /// <summary>The path with the slash in front.</summary>
    public Range Path { get; private set; }

    /// <summary>The query without the question mark.</summary>
    public Range Query { get; private set; }

    /// <summary>The fragment without the number sign.</summary>
    public Range Fragment { get; private set; }

    /// <summary>The place in the pasted text of something that can't be seen; -1 where there is none.</summary>
    public int Invisible => _text.Invisible;

    /// <summary>Takes a text apart.</summary>
    public static WebLink Read(ReadOnlySpan<char> pasted)
    {
        var link = new WebLink(PastedLink.Of(pasted));
        link.Take();
        return link;
    }

    /// <summary>The characters of a part.</summary>
    public ReadOnlySpan<char> this[Range part] => _text.Text[part];

    /// <summary>Where a part stood in the pasted text.</summary>
    public (int Start, int Length) PlaceOf(Range part)
    {
        var (start, length) = part.GetOffsetAndLength(_text.Text.Length);
        return length == 0 ? (_text.PlaceOf(start), 0) : (_text.PlaceOf(start), _text.PlaceOf(start + length - 1) + 1 - _text.PlaceOf(start));
    }

    private void Take()
    {
        const string source = "view-source:";
        var text = _text.Text;
        var start = text.StartsWith(source, StringComparison.OrdinalIgnoreCase) ? source.Length : 0;
        Scheme = LinkSchemes.Read(text[start..], out var end, out var isPlain);
        IsPlain = isPlain;
        var at = start + end;
        var isMailto = Scheme == LinkScheme.Other && text[start..at].Equals("mailto:", StringComparison.OrdinalIgnoreCase);
        if (Scheme == LinkScheme.Code || (Scheme == LinkScheme.Other && !isMailto && !text[at..].StartsWith("//", StringComparison.Ordinal)))
        {
            Path = at..text.Length;
            return;
        }

        var slashes = text[at..].IndexOfAnyExcept('/', '\\');
        at = slashes < 0 ? text.Length : at + slashes;
        var length = text[at..].IndexOfAny("/\\?#");
        var authority = at..(length < 0 ? text.Length : at + length);
        TakeRest(authority.End.Value);
        TakeAuthority(authority.Start.Value, authority.End.Value, isMailto || (Scheme == LinkScheme.None && slashes <= 0));
    }

    private void TakeAuthority(int start, int end, bool mayBeMail)
    {
        var text = _text.Text;
        if (text[start..end].LastIndexOf('@') is >= 0 and var sign)
        {
            User = start..(start + sign);
            IsMail = mayBeMail && Path.Start.Equals(Path.End) && !text[User].ContainsAny(':', '%');
            start += sign + 1;
        }

        var bracket = text[start..end].LastIndexOf(']');
        var colon = text[start..end].LastIndexOf(':');
        if (colon > bracket)
        {
            Port = int.TryParse(text[(start + colon + 1)..end], System.Globalization.NumberStyles.None, null, out var port) && port <= ushort.MaxValue ? port : null;
            end = start + colon;
        }

        HostRange = Math.Max(start, end - LongestHost)..end;
        Host = LinkHost.Read(text[HostRange]);
    }

    private void TakeRest(int at)
    {
        var text = _text.Text;
        var hash = text[at..].IndexOf('#');
        var end = hash < 0 ? text.Length : at + hash;
        var question = text[at..end].IndexOf('?');
        Path = at..(question < 0 ? end : at + question);
        Query = question < 0 ? end..end : (at + question + 1)..end;
        Fragment = hash < 0 ? text.Length..text.Length : (end + 1)..text.Length;
    }
}
