namespace Occ.Support;

/// <summary>Words that hold digits, and words that mean something else before others.</summary>
internal static class MixedWords
{
    private static readonly (string Text, Cue Cue)[] Known =
    [
        ("sha256", Cue.Harmless), ("sha256sum", Cue.Harmless), ("sha512", Cue.Harmless), ("md5", Cue.Harmless), ("keccak256", Cue.Harmless), ("blake2b", Cue.Harmless),
        ("2fa", Cue.Authenticator), ("cvv2", Cue.CardCode), ("cvc2", Cue.CardCode), ("ya29", Cue.TokenPrefix),
    ];

    private static readonly string[] KeysAhead = [" priv", " pub", " púb", " api", " secret", " de api", " de la api", " de recup", " de acceso", " de un solo"];

    private static readonly string[] OneTimeBefore = ["time ", "time-", "use "], OneTimeAhead = [" de un solo uso", " à usage unique", " a usage unique", " temporal"];

    /// <summary>Whether a password is one for a single use: "one-time password", "contraseña de un solo uso".</summary>
    public static bool IsOneTime(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead) => EndsWithAny(before, OneTimeBefore) || StartsWithAny(ahead, OneTimeAhead);

    private static readonly string[] SentBy = [" by sms", " por sms", " par sms", " via sms", " by text", " by mail", " by email", " por correo", " par mail", " par e-mail", " from sms", " on my phone", " via whatsapp"];

    /// <summary>Whether what follows says that a code was sent.</summary>
    public static bool IsSent(ReadOnlySpan<char> ahead) => StartsWithAny(ahead, SentBy);

    private static readonly string[] NounAhead = [":", "=", " :", " =", " is", " was", " for", " es", " est"];

    /// <summary>Whether "pass" is a password and no verb, by what follows it.</summary>
    public static bool IsNoun(ReadOnlySpan<char> ahead) => StartsWithAny(ahead, NounAhead);

    /// <summary>The cue of a short word that holds digits.</summary>
    public static Cue CueOf(ReadOnlySpan<char> word)
    {
        const int longest = 9;
        if (word.Length > longest)
        {
            return Cue.None;
        }

        foreach (var (text, cue) in Known)
        {
            if (word.Length == text.Length && (word[0] | ' ') == text[0] && word.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return cue;
            }
        }

        return Cue.None;
    }

    /// <summary>Whether "clave" is followed by what makes it a key.</summary>
    public static bool IsKeyAhead(ReadOnlySpan<char> text) => StartsWithAny(text, KeysAhead);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
