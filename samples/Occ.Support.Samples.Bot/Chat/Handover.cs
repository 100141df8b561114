using System.Text.RegularExpressions;

namespace Occ.Support.Samples.Bot;

/// <summary>Finds the conversation of another host: by its key in the same store, or by a token that was sealed with the same key.</summary>
internal sealed partial class Handover(ISessionStore store, TimeProvider time, SessionSealer? sealer = null)
{
    /// <summary>The conversation that a deep link names, or null.</summary>
    public async Task<Session?> ByKeyAsync(string text, CancellationToken cancellationToken) =>
        StoreKey.TryParse(text, out var key) && (await store.GetAsync(key, cancellationToken)).Value is { } stored ? stored.Session : null;

    /// <summary>Whether a message holds a token, or the link of a page that ends in one, and the conversation that it opens.</summary>
    public bool TryOpen(string message, out Session? session)
    {
        var token = Token().Match(message);
        session = token.Success ? sealer?.Open(token.Groups["token"].Value, time.GetUtcNow()).Session : null;
        return token.Success;
    }

    // The version, the id of the key, and at least a nonce and a tag; nothing that people write looks like it.
    [GeneratedRegex(@"(^|#resume=)(?<token>1\.[0-9A-Za-z_-]{1,16}\.[0-9A-Za-z_-]{60,})\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
