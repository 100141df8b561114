namespace Occ.Support.Samples;

/// <summary>The alarm when a text held a secret: what it was, and what to do at once.</summary>
internal sealed class SecretPage(Screen screen)
{
    public void Show(IReadOnlyList<SecretFinding> findings)
    {
        if (SecretExposure.Of(findings) is { } exposure)
        {
            screen.Alarm(exposure.Title(screen.Language), exposure.Steps(screen.Language));
        }
    }
}
