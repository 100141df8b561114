using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace Occ.Support;

/// <summary>Packs a conversation into a token that only the host can open or make, so that it goes on in another place without a store.</summary>
/// <remarks>
/// AES-256-GCM (NIST SP 800-38D) over the compressed JSON. The token is <c>1.KEYID.BASE64URL</c> of nonce, ciphertext and tag; the
/// key's id and the person are authenticated with it. A token can be opened as often as it is sent, also an old one: a host
/// that must have one step after another keeps a store. Change keys before 2³² tokens, as nonces are drawn. A token
/// that was sealed by a clock that ran ahead lives longer.
/// </remarks>
[UnsupportedOSPlatform("browser")]
public sealed class SessionSealer
{
    /// <summary>The longest token, in characters.</summary>
    public const int MaxLength = 8192;

    private const string Version = "1";
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int TimeLength = 8;
    private const int LongestJson = 64 * 1024;

    private readonly ImmutableArray<SealKey> _keys;

    /// <summary>Makes a sealer.</summary>
    /// <param name="keys">The key ring: the first one seals, every one opens. A key that is taken off makes its tokens void.</param>
    /// <exception cref="ArgumentException">There is no key, or two have the same id.</exception>
    public SessionSealer(IEnumerable<SealKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        _keys = [.. keys];
        if (_keys.IsEmpty || _keys.Select(k => k.Id).Distinct(StringComparer.Ordinal).Count() != _keys.Length)
        {
            throw new ArgumentException("A key ring has at least one key, each with an id of its own.", nameof(keys));
        }
    }

    /// <summary>Seals a conversation.</summary>
    /// <param name="session">The conversation.</param>
    /// <param name="lifetime">How long the token can be opened, counted from <paramref name="now"/>; never longer than the conversation lives.</param>
    /// <param name="now">The present time.</param>
    /// <param name="token">The token: some 400 characters, safe in an address of a web page.</param>
    /// <param name="person">The person for whom alone it opens, or null.</param>
    /// <returns>Whether the conversation fits into <see cref="MaxLength"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lifetime"/> is not positive.</exception>
    public bool TrySeal(Session session, TimeSpan lifetime, DateTimeOffset now, [NotNullWhen(true)] out string? token, StoreKey? person = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        token = null;
        var plain = new byte[TimeLength + MaxLength];
        var until = SessionTime.Later(now, lifetime);
        BinaryPrimitives.WriteInt64BigEndian(plain, (until < session.ExpiresAt ? until : session.ExpiresAt).ToUnixTimeSeconds());
        if (!BrotliEncoder.TryCompress(Encoding.UTF8.GetBytes(session.ToJson()), plain.AsSpan(TimeLength), out var length, quality: 5, window: 16))
        {
            return false;
        }

        var sealedBytes = Encrypt(_keys[0], plain.AsSpan(0, TimeLength + length), person);
        var text = $"{Version}.{_keys[0].Id}.{TextOf(sealedBytes)}";
        token = text.Length <= MaxLength ? text : null;
        return token is not null;
    }

    /// <summary>Opens a token. It never throws: one that can't be used says why.</summary>
    /// <param name="token">Any text.</param>
    /// <param name="now">The present time.</param>
    /// <param name="person">The person for whom it was sealed, or null.</param>
    public SealedSession Open(string? token, DateTimeOffset now, StoreKey? person = null)
    {
        if (token is { Length: > MaxLength })
        {
            return new(null, SealFault.TooLarge);
        }

        if (token?.Split('.') is not [Version, var id, var body])
        {
            return new(null, SealFault.Unreadable);
        }

        if (_keys.FirstOrDefault(k => k.Id == id) is not { } key)
        {
            return new(null, SealFault.UnknownKey);
        }

        return BytesOf(body) is { } bytes && Decrypt(key, bytes, person) is { } plain ? Read(plain, now) : new(null, SealFault.Unreadable);
    }

    private static SealedSession Read(byte[] plain, DateTimeOffset now)
    {
        if (now.ToUnixTimeSeconds() > BinaryPrimitives.ReadInt64BigEndian(plain))
        {
            return new(null, SealFault.Expired);
        }

        var json = new byte[LongestJson];
        return BrotliDecoder.TryDecompress(plain.AsSpan(TimeLength), json, out var length) && Session.Read(Encoding.UTF8.GetString(json, 0, length)).Session is { } session
            ? new(session, SealFault.None)
            : new(null, SealFault.UnknownSession);
    }

    private static byte[] Encrypt(SealKey key, ReadOnlySpan<byte> plain, StoreKey? person)
    {
        var output = new byte[NonceLength + plain.Length + TagLength];
        var nonce = output.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Bytes, TagLength);
        aes.Encrypt(nonce, plain, output.AsSpan(NonceLength, plain.Length), output.AsSpan(NonceLength + plain.Length), AssociatedData(key, person));
        return output;
    }

    private static byte[]? Decrypt(SealKey key, byte[] input, StoreKey? person)
    {
        var length = input.Length - NonceLength - TagLength;
        if (length < TimeLength)
        {
            return null;
        }

        var plain = new byte[length];
        using var aes = new AesGcm(key.Bytes, TagLength);
        try
        {
            aes.Decrypt(input.AsSpan(0, NonceLength), input.AsSpan(NonceLength, length), input.AsSpan(NonceLength + length), plain, AssociatedData(key, person));
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] AssociatedData(SealKey key, StoreKey? person) => Encoding.UTF8.GetBytes($"occ-support session {Version} {key.Id} {person}");

    private static string TextOf(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The bytes of base64url, in its one spelling only.</summary>
    private static byte[]? BytesOf(string text)
    {
        var base64 = text.Replace('-', '+').Replace('_', '/');
        base64 = base64.PadRight((base64.Length + 3) / 4 * 4, '=');
        var bytes = new byte[base64.Length / 4 * 3];
        return Convert.TryFromBase64String(base64, bytes, out var length) && TextOf(bytes = bytes[..length]) == text ? bytes : null;
    }
}
