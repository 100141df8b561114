namespace Occ.Support;

/// <summary>The wait for a free agent where requests come in by chance: the Erlang C formula (A. K. Erlang, 1917).</summary>
internal readonly struct ErlangC
{
    private readonly double _load;
    private readonly double _waiting;
    private readonly int _agents;
    private readonly TimeSpan _handling;

    public ErlangC(SupportStaffing staffing)
    {
        (_agents, _handling) = (staffing.Agents, staffing.Handling);
        _load = staffing.Requests * (staffing.Handling / staffing.Period);
        _waiting = IsOverloaded ? 1 : Waiting(_agents, _load);
    }

    /// <summary>Whether the queue grows without end.</summary>
    public bool IsOverloaded => _load >= _agents;

    /// <summary>The mean wait of all, those included who don't wait.</summary>
    public TimeSpan Mean => WaitForecast.Times(_handling, _waiting / (_agents - _load));

    /// <summary>The wait that a share of all people does not exceed.</summary>
    public TimeSpan Quantile(double share) =>
        _waiting <= 1 - share ? TimeSpan.Zero : WaitForecast.Times(_handling, Math.Log(_waiting / (1 - share)) / (_agents - _load));

    /// <summary>The chance to wait, by the recursion of the Erlang B formula, which does not overflow.</summary>
    private static double Waiting(int agents, double load)
    {
        var blocked = 1d;
        for (var agent = 1; agent <= agents; agent++)
        {
            blocked = load * blocked / (agent + (load * blocked));
        }

        return agents * blocked / (agents - (load * (1 - blocked)));
    }
}
