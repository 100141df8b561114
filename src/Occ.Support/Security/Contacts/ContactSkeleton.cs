namespace Occ.Support;

/// <summary>What remains of a name when letters that look alike are one, and when the words that imitators add are gone.</summary>
internal static class ContactSkeleton
{
    private const string Added =
        "customerservice|customercare|technicalsupport|helpcenter|helpdesk|assistance|official|offical|officiel|support|supports|suport|supp0rt|service|services|customer|client|admin|administrator|moderator|manager|agent|"
        + "assist|help|helper|team|desk|care|center|centre|global|live|real|the|bot|online|chat|channel|group|community|news|announcement|info|contact|recovery|security|refund|verify|kefu|guanfang|zhongwen|"
        + "vip|hq|cs|cn|en|us|uk|eu|io|app|wallet|crypto|client|my|get|go|me|mod|tech|fix|hub|24h|247|客服|官方|技术|支持|人工|在线|售后|中文|专员|管理员|频道|群|社区|帮助|中心|服务|钱包";

    private static readonly char[] Ends = [.. "0123456789._- "];

    private static readonly string[] Words = [.. Added.Split('|').Select(Of).Distinct().OrderByDescending(w => w.Length)];

    /// <summary>The name in plain small letters of one look; marks and separators are gone.</summary>
    public static string Of(string name)
    {
        var letters = new System.Text.StringBuilder(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            var c = Plain(name, ref at);
            if (c != '\0')
            {
                letters.Append(c);
            }
        }

        return letters.Replace("rn", "m").Replace("vv", "w").Replace("nn", "m").ToString();
    }

    /// <summary>The skeleton of a name without digits at its ends and without added words; all of it where nothing would remain.</summary>
    public static string Core(string name)
    {
        var core = Of(name.Trim(Ends) is { Length: > 0 } bare ? bare : name);
        for (var at = 0; at < Words.Length; at++)
        {
            var word = Words[at];
            if (core.Length > word.Length && (core.EndsWith(word, StringComparison.Ordinal) || core.StartsWith(word, StringComparison.Ordinal)))
            {
                core = core.EndsWith(word, StringComparison.Ordinal) ? core[..^word.Length] : core[word.Length..];
                at = -1;
            }
        }

        return core;
    }

    private static char Plain(string name, ref int at)
    {
        var c = name[at];
        if (char.IsHighSurrogate(c) && at + 1 < name.Length && char.IsLowSurrogate(name[at + 1]))
        {
            c = LetterStyles.Plain(char.ConvertToUtf32(c, name[++at]));
        }
        else
        {
            c = LetterStyles.Plain(c) is var plain and not '\0' ? plain : c;
        }

        c = CharTable.LetterAt(CharTable.Entries[c]) is > 0 and var letter ? (char)('a' - 1 + letter) : LookAlikes.Of(c) is var like and not '\0' ? char.ToLowerInvariant(like) : char.ToLowerInvariant(c);
        return c switch
        {
            'i' or 'j' or '1' or '|' or '!' => 'l',
            '0' => 'o',
            '5' or '$' => 's',
            '3' => 'e',
            '4' or '@' => 'a',
            '8' => 'b',
            'q' => 'g',
            _ when char.IsLetterOrDigit(c) => c,
            _ => '\0',
        };
    }
}
