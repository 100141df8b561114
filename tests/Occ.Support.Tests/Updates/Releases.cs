namespace Occ.Support.Tests.Updates;

/// <summary>Releases for the tests.</summary>
internal static class Releases
{
    public const string Json = """
        {"version":1,"asOf":"2026-11-20","products":[
          {"id":"wallet-android","kind":"app","latest":"7.12.0","minimum":"7.0.0","vulnerable":[{"id":"weak-1","from":"7.1.0","before":"7.3.2"}],
           "systems":[{"system":"android","from":"9"},{"system":"android","from":"6","before":"9","latest":"6.9.4"},{"system":"ios","from":"15"}],"stops":["7.5.0"],"storageMegabytes":300},
          {"id":"desktop","kind":"desktop","latest":"25.1.1"},
          {"id":"device","kind":"firmware","latest":"2.8.0 (281)","minimum":"2.0.0"}]}
        """;

    public static ReleaseTable Table { get; } = ReleaseTable.Read(Json).Table!;
}
