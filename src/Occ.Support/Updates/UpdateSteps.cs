namespace Occ.Support;

/// <summary>The steps of an update, by the keys of their texts.</summary>
internal static class UpdateSteps
{
    public static IEnumerable<string> Of(UpdateAdvice advice, UpdateSituation situation, ReleaseKind? kind)
    {
        if (advice.State == UpdateState.UpToDate)
        {
            return ["nothing"];
        }

        // Where somebody else made the update, there is nothing to install: only to get away from it.
        if (advice.Found(UpdateCheckKind.Source) == UpdateVerdict.Failed || advice.Found(UpdateCheckKind.Signature) == UpdateVerdict.Failed)
        {
            return ["foreign-stop", "foreign-installed", "official"];
        }

        return advice.State switch
        {
            UpdateState.SystemTooOld => [.. Backup(advice, situation), "new-device", "restore-only-there", "compare", "keep-old"],
            UpdateState.Ahead => ["where-from", .. Backup(advice, situation), "official"],
            _ => [.. Before(advice), .. Backup(advice, situation), .. Surroundings(advice), .. Install(advice, kind), "compare", "still-wrong"],
        };
    }

    public static IEnumerable<string> IfItFails(ReleaseKind? kind) => kind == ReleaseKind.Firmware
        ? ["words", "firmware-again", "firmware-loader", "firmware-empty", "never-there", "support"]
        : ["keep", "words", "room", "again", kind == ReleaseKind.Desktop ? "checksum" : "store", "never-there", "support"];

    public static IEnumerable<string> WayBack(ReleaseKind? kind) => kind == ReleaseKind.Firmware
        ? ["no-old", "firmware-wipes", "restore", "compare", "erase-last"]
        : ["no-old", "keep-app", "restore", "compare", "erase-last"];

    private static IEnumerable<string> Before(UpdateAdvice advice)
    {
        if (advice.State is UpdateState.Vulnerable or UpdateState.Required)
        {
            yield return advice.State == UpdateState.Vulnerable ? "pause" : "required";
        }

        if (advice.State == UpdateState.Unknown)
        {
            yield return "find-version";
        }
    }

    private static IEnumerable<string> Backup(UpdateAdvice advice, UpdateSituation situation)
    {
        if (situation.Backup is null or UpdateBackup.Missing)
        {
            yield return situation.Backup is null ? "is-there-a-backup" : "write-down";
        }

        if (situation.Backup is not UpdateBackup.Verified || advice.Found(UpdateCheckKind.BackupAge) == UpdateVerdict.Advised)
        {
            yield return "verify";
        }

        if (situation.HasImportedKeys is not false)
        {
            yield return "imported-keys";
        }

        if (situation.UsesPassphrase is not false)
        {
            yield return "passphrase";
        }

        yield return "note-address";
    }

    private static IEnumerable<string> Surroundings(UpdateAdvice advice)
    {
        if (advice.Found(UpdateCheckKind.System) == UpdateVerdict.Unknown)
        {
            yield return "find-system";
        }

        if (advice.Found(UpdateCheckKind.Connection) is not UpdateVerdict.Passed)
        {
            yield return "network";
        }

        if (advice.Found(UpdateCheckKind.Power) is UpdateVerdict.Failed or UpdateVerdict.Unknown)
        {
            yield return "power";
        }

        if (advice.Found(UpdateCheckKind.Storage) is UpdateVerdict.Failed or UpdateVerdict.Unknown)
        {
            yield return "room";
        }
    }

    private static IEnumerable<string> Install(UpdateAdvice advice, ReleaseKind? kind)
    {
        if (advice.Via.Count > 0)
        {
            yield return "via";
        }

        switch (kind)
        {
            case ReleaseKind.Firmware:
                yield return "firmware-phrase";
                yield return "firmware-install";
                yield return "firmware-screen";
                break;
            case ReleaseKind.Desktop:
                yield return "desktop-install";
                yield return "desktop-signature";
                break;
            case ReleaseKind.Extension:
                yield return "extension-install";
                break;
            default:
                yield return "app-install";
                break;
        }
    }
}
