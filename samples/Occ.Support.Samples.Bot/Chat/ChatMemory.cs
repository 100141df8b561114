using Microsoft.Extensions.Caching.Memory;

namespace Occ.Support.Samples.Bot;

/// <summary>What a chat knows beside its guide. It is lost with the process; the answers to the guide are not.</summary>
internal sealed class ChatMemory : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(2);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>What was read before the guide began.</summary>
    public ProblemReport? Draft(string conversation) => _kept.Get<ProblemReport>(conversation);

    public void KeepDraft(string conversation, ProblemReport draft) => Keep(conversation, draft, Remembered);

    /// <summary>Whether a conversation that was too fast is to be told so: once a minute, not once a message.</summary>
    public bool ShallSlowDown(string conversation)
    {
        var key = "slow " + conversation;
        if (_kept.Get(key) is not null)
        {
            return false;
        }

        Keep(key, "", TimeSpan.FromMinutes(1));
        return true;
    }

    public void Dispose() => _kept.Dispose();

    private void Keep(string key, object value, TimeSpan time)
    {
        using var entry = _kept.CreateEntry(key);
        (entry.Value, entry.Size, entry.AbsoluteExpirationRelativeToNow) = (value, 1, time);
    }
}
