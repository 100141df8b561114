namespace Occ.Support;

/// <summary>The cues in Chinese, Japanese and Korean: found by their first character, without spaces around them.</summary>
internal static class EastAsianCues
{
    private static readonly (Cue Cue, string Words)[] Words =
    [
        (Cue.Phrase, "助记词 助記詞 助记码 助憶詞 恢复短语 恢復短語 恢复词 种子词 種子詞 种子短语 種子短語 备份词 備份詞 "
            + "復元フレーズ リカバリーフレーズ シークレットリカバリーフレーズ シードフレーズ ニーモニック シード 復旧フレーズ バックアップフレーズ "
            + "니모닉 복구구문 복구 시드 비밀문구 백업구문"),
        (Cue.PrivateKey, "私钥 私鑰 密钥 密鑰 种子 種子 私匙 秘钥 秘鑰 秘密鍵 プライベートキー シークレットキー 秘密キー 개인키 비밀키 프라이빗키"),
        (Cue.OneTimeCode, "动态密码 動態密碼 一次性密码 一次性密碼 验证码 驗證碼 验证代码 驗證代碼 认证码 認證碼 动态码 動態碼 校验码 校驗碼 短信码 簡訊碼 安全码 安全碼 动态口令 確認碼 "
            + "認証コード 認証番号 確認コード 検証コード ワンタイムパスワード ワンタイムコード セキュリティコード 二段階認証 ログインコード 確認番号 SMSコード "
            + "인증번호 인증코드 확인코드 보안코드 일회용비밀번호 오티피 로그인코드"),
        (Cue.Password, "密码 密碼 口令 密语 パスワード パスフレーズ 합격구문 비밀번호 패스워드 비번 암호구문"),
        (Cue.Pin, "暗証番号 ピンコード 핀번호 핀코드"),
        (Cue.AuthenticatorSecret, "身份验证器密钥 身份驗證器密鑰 验证器密钥 驗證器密鑰 谷歌验证密钥 谷歌密钥 两步验证密钥 二次验证密钥 设置密钥 設定密鑰 二步验证密钥 令牌密钥 "
            + "セットアップキー 認証アプリの秘密鍵 認証アプリキー 設定キー 認証キー 인증앱키 설정키 OTP키 인증기키"),
        (Cue.RecoveryCodes, "备用码 備用碼 恢复码 恢復碼 备份码 備份碼 恢复代码 恢復代碼 备用代码 备份代码 備份代碼 救援码 "
            + "リカバリーコード バックアップコード 復元コード 復旧コード 회복코드 복구코드 백업코드"),
        (Cue.ApiKey, "接口密钥 访问密钥 访问令牌 存取權杖 アクセスキー アクセストークン 액세스토큰 액세스키"),
        (Cue.Card, "银行卡 銀行卡 信用卡 借记卡 储蓄卡 卡号 卡號 金融卡 クレジットカード カード番号 デビットカード 신용카드 카드번호 체크카드"),
        (Cue.Identity, "身份证号码 身份证号 身份證號碼 身份證號 身分證號 护照号码 护照号 護照號碼 護照號 パスポート番号 旅券番号 여권번호 身份证 身份證 身分證 护照 護照 证件号 證件號 驾驶证 パスポート マイナンバー 個人番号 運転免許証 旅券 여권 주민등록번호 주민번호 운전면허"),
        (Cue.Phone, "手机号码 手机号 手機號碼 手機號 电话号码 电话号 電話號碼 携帯番号 手机 手機 电话 電話 联系方式 联系电话 携帯 電話番号 전화번호 휴대폰 핸드폰 연락처 전화"),
        (Cue.KeyWord, "キー 키"),
        (Cue.SecretWord, "シークレット 시크릿"),
        (Cue.TokenWord, "トークン 토큰"),
        (Cue.PublicWord, "公開 공개"),
        (Cue.Harmless, "公钥 公鑰 公開鍵 哈希 哈西 雜湊 交易 区块 區塊 签名 簽名 地址 合约 合約 校验值 校驗值 订单 訂單 流水号 流水號 工单 工單 编号 編號 单号 單號 提币 提幣 充值 充币 转账 轉帳 高度 凭证 會話 会话 "
            + "取引 トランザクション ハッシュ 署名 アドレス ブロック コントラクト 注文 チケット 問い合わせ番号 受付番号 送金 出金 入金 "
            + "트랜잭션 해시 거래 서명 공개키 주소 블록 컨트랙트 계약 주문 티켓 문의번호 접수번호 출금 입금 송금"),
        (Cue.Never, "从未 从没 没把 没有把 没泄露 没有泄露 從未 從沒 沒把 沒有把 没给 沒給 没告诉 沒告訴 不要把 别把"),
    ];

    /// <summary>By their first character, and then the longest first.</summary>
    private static readonly CueWord[] Sorted = Sort();

    /// <summary>For every character the first cue that it begins, from 1; 0 where it begins none.</summary>
    private static readonly ushort[] Beginnings = Index();

    /// <summary>Whether a character begins a cue.</summary>
    public static bool IsBeginning(char c) => Beginnings[c] != 0;

    /// <summary>The longest cue that a text begins with, and its length.</summary>
    public static (Cue Cue, int Length) At(ReadOnlySpan<char> text)
    {
        if (Beginnings[text[0]] == 0)
        {
            return default;
        }

        for (var i = Beginnings[text[0]] - 1; i < Sorted.Length && Sorted[i].Text[0] == text[0]; i++)
        {
            if (LengthOf(Sorted[i].Text, text) is > 0 and var length)
            {
                return (Sorted[i].Cue, length);
            }
        }

        return default;
    }

    /// <summary>The length of a cue at the beginning of a text, which may write a space between its words (인증 코드); 0 where it is not.</summary>
    private static int LengthOf(string cue, ReadOnlySpan<char> text)
    {
        var at = 0;
        foreach (var c in cue)
        {
            at += at > 0 && at < text.Length && text[at] == ' ' ? 1 : 0;
            if (at >= text.Length || text[at] != c)
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    private static CueWord[] Sort()
    {
        var sorted = new List<CueWord>();
        foreach (var (cue, words) in Words)
        {
            sorted.AddRange(words.Split(' ').Select(text => new CueWord(text, cue)));
        }

        sorted.Sort(static (a, b) => a.Text[0] != b.Text[0] ? a.Text[0] - b.Text[0] : a.Text.Length != b.Text.Length ? b.Text.Length - a.Text.Length : string.CompareOrdinal(a.Text, b.Text));
        return [.. sorted];
    }

    private static ushort[] Index()
    {
        var beginnings = new ushort[char.MaxValue + 1];
        for (var i = Sorted.Length - 1; i >= 0; i--)
        {
            beginnings[Sorted[i].Text[0]] = (ushort)(i + 1);
        }

        return beginnings;
    }

    /// <remarks>A class: sorting values is compiled for every kind of value, at the start of every program.</remarks>
    private sealed record CueWord(string Text, Cue Cue);
}
