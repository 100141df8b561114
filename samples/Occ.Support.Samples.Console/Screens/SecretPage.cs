namespace Occ.Support.Samples;

/// <summary>The alarm when a text held a secret: what it was, and what to do at once.</summary>
internal sealed class SecretPage(Screen screen)
{
    public void Show(IReadOnlyList<SecretFinding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        var kinds = findings.Select(f => f.Kind).Distinct().ToList();
        var lines = new List<string> { screen.Say("secret.removed", ("kinds", string.Join(screen.Say("list.separator"), kinds.Select(k => screen.Say($"secret.kind.{k.Code()}"))))) };
        if (kinds.Any(OpensWallet))
        {
            lines.AddRange([screen.Say("secret.wallet.1"), screen.Say("secret.wallet.2")]);
        }

        if (!kinds.All(OpensWallet))
        {
            lines.Add(screen.Say("secret.login.1"));
        }

        screen.Alarm(screen.Say("secret.alarm"), lines.Append(screen.Say("secret.nobody")));
    }

    private static bool OpensWallet(SecretKind kind) => kind is not (SecretKind.Password or SecretKind.Pin or SecretKind.OneTimeCode or SecretKind.AuthenticatorSecret);
}
