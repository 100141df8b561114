namespace Occ.Support.Orleans;

/// <summary>Which conversations belong to a person.</summary>
internal sealed class PersonGrain([PersistentState("person", OrleansSupportOptions.StorageName)] IPersistentState<PersonState> state) : Grain, IPersonGrain
{
    public async Task AddAsync(string session)
    {
        if (state.State.Sessions.Add(session))
        {
            await SaveAsync();
        }
    }

    public Task<string[]> ListAsync() => Task.FromResult(state.State.Sessions.ToArray());

    public async Task RemoveAsync(string[] sessions)
    {
        state.State.Sessions.ExceptWith(sessions);
        await SaveAsync();
    }

    private async Task SaveAsync()
    {
        try
        {
            await (state.State.Sessions.Count == 0 ? state.ClearStateAsync() : state.WriteStateAsync());
        }
        catch
        {
            DeactivateOnIdle(); // the next call reads what the storage holds
            throw;
        }
    }
}

/// <summary>What the grain storage keeps of a person: keys of conversations.</summary>
[GenerateSerializer]
[Alias("occ-support.person-state")]
internal sealed class PersonState
{
    [Id(0)]
    public HashSet<string> Sessions { get; set; } = [];
}
