using System.Buffers;

namespace Occ.Support;

/// <summary>What makes of "password", "code" or "PIN" no announcement of one: it was forgotten, it is wrong, it is a rule or a number of something.</summary>
internal static class CueRefusals
{
    private static readonly SearchValues<char> CountLetters = SearchValues.Create("0123456789-~.,");

    /// <summary>What takes the announcement back when it stands beside the cue.</summary>
    private static readonly string[] Refusals =
    [
        "reset", "forgot", "error", "wrong", "incorrect", "must", "least", "link", "http", "expire", "address", "hash", "order", "invalid", "promo", "zip", "postal", "version", "referral", "country", "ticket", "block", "build", "short", "missing", "required", "weak",
        "错误", "錯誤", "忘记", "忘記", "至少", "重置", "不正确", "不正確", "地址", "哈希", "订单", "訂單", "链接", "鏈接", "连结", "連結", "无效", "無效", "过期", "過期", "收不到", "没收到", "沒收到", "优惠", "邀请", "邮编", "工单", "编号",
        "エラー", "忘れ", "リセット", "以上", "無効", "期限", "届か", "間違", "アドレス", "注文", "ハッシュ",
        "오류", "에러", "잊", "재설정", "초기화", "이상", "만료", "안 와", "틀", "주소", "주문", "해시",
        "olvid", "restablec", "incorrect", "inválid", "invalid", "mínimo", "al menos", "enlace", "caduc", "dirección", "pedido",
        "oubli", "réinitialis", "erreur", "incorrect", "invalide", "au moins", "lien", "expir", "adresse", "commande",
    ];

    /// <summary>Units behind a number, which is then a length or a time.</summary>
    private static readonly string[] Units =
    [
        "年", "월", "년", "位", "个", "個", "分", "秒", "小时", "次", "字", "天", "元", "桁", "文字", "時", "日", "円", "回", "자", "분", "초", "시간", "회", "일", "원",
        "char", "digit", "letter", "min", "sec", "hour", "day", "time", "word", "attempt", "carac", "dígit", "digit", "caract", "chiffre", "intent", "tentativ", "jour", "heure", "hora", "día", "usd", "eth", "btc", "%", "°",
    ];

    /// <summary>"X is a weak password" speaks of none in particular.</summary>
    public static bool IsIndefinite(ReadOnlySpan<char> between) =>
        between.Contains(" a ", StringComparison.OrdinalIgnoreCase) || between.Contains(" un ", StringComparison.OrdinalIgnoreCase) || between.Contains(" not ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether words beside a cue take back what it announces.</summary>
    public static bool IsRefused(ReadOnlySpan<char> text)
    {
        foreach (var refusal in Refusals)
        {
            if (text.Contains(refusal, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands behind a value makes it a number of something.</summary>
    public static bool IsCounted(ReadOnlySpan<char> value, ReadOnlySpan<char> behind)
    {
        const int longest = 8;
        if (value.Length > longest || value.ContainsAnyExcept(CountLetters))
        {
            return false;
        }

        var rest = behind.TrimStart(" -");
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
