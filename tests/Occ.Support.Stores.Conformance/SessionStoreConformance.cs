using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Stores.Conformance;

/// <summary>What every store of conversations does. Derive from it, say how to open the store, and run it.</summary>
public abstract partial class SessionStoreConformance : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = Conversations.Noon;

    protected FakeTimeProvider Time { get; } = Conversations.Clock();

    protected StoreKey Key { get; } = StoreKey.New();

    protected ISessionStore Store { get; private set; } = null!;

    /// <summary>Whether what was written is there after the process ended.</summary>
    protected virtual bool IsDurable => true;

    /// <summary>Whether the store can be written by several at once and lose nothing.</summary>
    protected virtual bool ComparesRevisions => true;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Opens the store of this test, with the clock <see cref="Time"/>; again, after it was closed, as another process would.</summary>
    protected abstract ValueTask<ISessionStore> OpenAsync();

    /// <summary>Lets the store do what it does now and then.</summary>
    protected virtual ValueTask AfterAWhileAsync() => ValueTask.CompletedTask;
}
