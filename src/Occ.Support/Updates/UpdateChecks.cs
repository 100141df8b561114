namespace Occ.Support;

/// <summary>The checks before an update, the gravest first.</summary>
internal static class UpdateChecks
{
    private const int LeastForFirmware = 50;

    public static IReadOnlyList<UpdateCheck> Of(UpdateSituation situation, Product? product, Target target, DateTimeOffset now, UpdateAdvisorOptions options)
    {
        var isFirmware = product?.Kind == ReleaseKind.Firmware;
        var checks = new List<UpdateCheck>
        {
            new(UpdateCheckKind.Source, Source(situation.Source)),
        };
        if (situation.Source != UpdateSource.OfficialStore || situation.IsSignatureRight is not null)
        {
            checks.Add(new(UpdateCheckKind.Signature, Found(situation.IsSignatureRight)));
        }

        if (product is { Systems.Count: > 0 })
        {
            checks.Add(new(UpdateCheckKind.System, target.IsUnknown ? UpdateVerdict.Unknown : target.Version is null ? UpdateVerdict.Failed : UpdateVerdict.Passed));
        }

        checks.Add(new(UpdateCheckKind.Backup, Backup(situation.Backup)));
        if (situation is { Backup: UpdateBackup.Verified, BackupChecked: { } at })
        {
            checks.Add(new(UpdateCheckKind.BackupAge, now.UtcDateTime - at.ToDateTime(default) <= options.BackupCheckedWithin ? UpdateVerdict.Passed : UpdateVerdict.Advised));
        }

        checks.Add(new(UpdateCheckKind.Connection, Connection(situation)));
        if (product?.Kind is not ReleaseKind.Extension)
        {
            checks.Add(new(UpdateCheckKind.Power, Power(situation, isFirmware ? Math.Max(LeastForFirmware, options.LeastBattery) : options.LeastBattery)));
        }

        if (product?.StorageMegabytes is { } megabytes)
        {
            checks.Add(new(UpdateCheckKind.Storage, Found(situation.FreeMegabytes >= megabytes, situation.FreeMegabytes is null)));
        }

        return checks;
    }

    private static UpdateVerdict Source(UpdateSource? source) => source switch
    {
        null => UpdateVerdict.Unknown,
        UpdateSource.Other => UpdateVerdict.Failed,
        _ => UpdateVerdict.Passed,
    };

    private static UpdateVerdict Backup(UpdateBackup? backup) => backup switch
    {
        null => UpdateVerdict.Unknown,
        UpdateBackup.Verified => UpdateVerdict.Passed,
        _ => UpdateVerdict.Failed,
    };

    private static UpdateVerdict Connection(UpdateSituation situation) => situation switch
    {
        { Connection: UpdateConnection.Offline or UpdateConnection.Public } or { IsUnstable: true } => UpdateVerdict.Failed,
        { Connection: null } => UpdateVerdict.Unknown,
        { Connection: UpdateConnection.MobileData } or { IsMetered: true } => UpdateVerdict.Advised,
        _ => UpdateVerdict.Passed,
    };

    private static UpdateVerdict Power(UpdateSituation situation, int least) => situation switch
    {
        { IsCharging: true } => UpdateVerdict.Passed,
        { BatteryPercent: { } percent } => Found(percent >= least),
        _ => UpdateVerdict.Unknown,
    };

    private static UpdateVerdict Found(bool? isRight, bool isUnknown = false) => isRight is null || isUnknown ? UpdateVerdict.Unknown : isRight.Value ? UpdateVerdict.Passed : UpdateVerdict.Failed;
}
