namespace Occ.Support.Samples;

/// <summary>The codes of <c>{"error":{"code","message"}}</c>; the text of each is <c>error.CODE</c>.</summary>
internal static class ErrorCodes
{
    public const string NotUtf8 = "not-utf8";
    public const string NotJson = "not-json";
    public const string NotAnObject = "not-an-object";
    public const string LineTooLong = "line-too-long";
    public const string TooLong = "too-long";
    public const string MissingMember = "missing-member";
    public const string DuplicateMember = "duplicate-member";
    public const string WrongType = "wrong-type";
    public const string UnknownNetwork = "unknown-network";
    public const string NoSuchFile = "no-such-file";
    public const string CannotWrite = "cannot-write";
    public const string WrongOffset = "wrong-offset";
    public const string NotAsJson = "not-as-json";
    public const string UnknownErrorId = "unknown-error-id";
    public const string UnknownSystem = "unknown-system";
    public const string UnknownGuide = "unknown-guide";
    public const string UnknownAction = "unknown-action";
    public const string UnknownShell = "unknown-shell";
    public const string UnreadableSession = "unreadable-session";
    public const string WrongBrands = "wrong-brands";
    public const string UnknownRole = "unknown-role";
    public const string InvalidSituation = "invalid-situation";
    public const string InvalidChannels = "invalid-channels";
    public const string Failed = "failed";
}
