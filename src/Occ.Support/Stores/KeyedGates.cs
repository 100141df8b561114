namespace Occ.Support;

/// <summary>Lets the inputs of one conversation pass one after another in this process, so that they need not fight at the store.</summary>
/// <remarks>Two conversations may share a gate: then they wait for each other, which is harmless.</remarks>
internal sealed class KeyedGates
{
    private const int Count = 256;

    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, Count).Select(_ => new SemaphoreSlim(1, 1))];

    public async ValueTask<Pass> EnterAsync(StoreKey key, CancellationToken cancellationToken)
    {
        var gate = _gates[(uint)key.GetHashCode() % Count];
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new(gate);
    }

    public readonly struct Pass(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
