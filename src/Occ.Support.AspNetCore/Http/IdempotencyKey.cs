using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Occ.Support.AspNetCore;

/// <summary>The header <c>Idempotency-Key</c>: one and the same for each try of one and the same request.</summary>
internal static class IdempotencyKey
{
    private const string Header = "Idempotency-Key";
    private const int Shortest = 22;
    private const int Longest = 64;

    /// <summary>Reads the id of an input; one is drawn where the client sends none.</summary>
    /// <returns>Whether what was sent can be one.</returns>
    public static bool TryReadInput(HttpRequest request, out string id)
    {
        var sent = Unquoted(request);
        id = sent.Length == 0 ? StoreKey.New().Value : sent;
        return id.Length <= Longest && id.All(char.IsAscii);
    }

    /// <summary>The key of what a request makes, found again by the same header; drawn where there is none.</summary>
    /// <remarks>Whoever has the header's value has the key, so it must be as hard to guess as the key: 22 characters at least, such as a random UUID.</remarks>
    /// <param name="request">The request.</param>
    /// <param name="kind">What it makes, so that keys of different things differ.</param>
    /// <param name="key">The key.</param>
    /// <param name="isRepeatable">Whether the client sent the header.</param>
    /// <returns>Whether what was sent can be one.</returns>
    public static bool TryReadKey(HttpRequest request, string kind, out StoreKey key, out bool isRepeatable)
    {
        var sent = Unquoted(request);
        isRepeatable = sent.Length > 0;
        if (!isRepeatable)
        {
            key = StoreKey.New();
            return true;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{sent}"));
        key = new(Convert.ToBase64String(hash, 0, 16).TrimEnd('=').Replace('+', '-').Replace('/', '_'));
        return sent.Length is >= Shortest and <= Longest && sent.All(char.IsAscii);
    }

    /// <summary>The standard writes it as a quoted string; most clients do not.</summary>
    private static string Unquoted(HttpRequest request)
    {
        var sent = request.Headers[Header].ToString().Trim();
        return sent.Length > 1 && sent[0] == '"' && sent[^1] == '"' ? sent[1..^1] : sent;
    }
}
