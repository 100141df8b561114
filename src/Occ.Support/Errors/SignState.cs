namespace Occ.Support;

/// <summary>One state of <see cref="SignTrie"/>.</summary>
internal struct SignState
{
    /// <summary>The symbols below 64 that go on from here, a bit each.</summary>
    public ulong Children;

    public int First;
    public int End;
    public int Fail;
    public int Output;
    public int Literal;
    public int Rest;
    public int Depth;

    /// <summary>The first symbol of the rest.</summary>
    public ushort Next;

    /// <summary>Whether other symbols go on from here.</summary>
    public bool Others;

    public readonly bool IsOutput => Literal >= 0 || Rest >= 0;
}
