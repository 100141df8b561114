using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Occ.Support.Tests.Privacy;

/// <summary>Makes secrets of every kind that is not a phrase, by the plain reading of each specification, and sentences that give them away.</summary>
internal static class SecretSamples
{
    private const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string UpperDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string Hexadecimal = "0123456789abcdef";

    /// <summary>What sentences of six languages say around a value; # is the value.</summary>
    public static readonly Dictionary<string, string[]> Sentences = new()
    {
        ["none"] = ["#", "please check # for me", "这是 # 请帮我看一下", "這個 # 怎麼導入不了", "これ # を見てください", "# 이거 확인해 주세요", "ayuda con # por favor", "aidez-moi avec # merci"],
        ["key"] =
        [
            "my private key is # please help", "Private key: #", "PRIVATE_KEY=#", "I tried to import this private key # but it failed", "{\"privateKey\":\"#\"}", "privkey #", "here is the secret key: #", "# is my private key",
            "const wallet = new Wallet(privateKey=\"#\")", "sweep # into my wallet", "我的私钥是 #，导入失败", "私钥：#", "密钥 # 怎么导入", "用这个私钥#导入不了", "# 这是我的私钥", "我的私鑰是 #", "明文私钥:#",
            "秘密鍵は#です", "秘密鍵: #", "プライベートキー：#", "개인키는 # 입니다", "개인키: #", "제 비밀키 # 로 가져오기가 안 돼요", "mi clave privada es #", "clave privada: #", "No puedo importar la clave privada # ayuda",
            "ma clé privée est #", "clé privée : #", "J'ai importé ma clé privée # mais rien",
        ],
        ["password"] =
        [
            "my password is #", "Password: #", "password=#", "the password for my wallet is #", "login with user bob and password: #", "My passphrase is #", "# is my password", "passwd #", "I set my wallet password to: #",
            "密码是#", "我的钱包密码：#", "登录密码为 #", "支付密码是#，帮我看看", "我的密碼是 #", "口令：#", "# 是我的密码", "パスワードは#です", "パスワード: #", "ウォレットのパスワードは「#」です", "비밀번호는 # 입니다", "비밀번호: #", "제 지갑 비밀번호는 #이에요",
            "mi contraseña es #", "Contraseña: #", "la contraseña de mi billetera es #", "mon mot de passe est #", "Mot de passe : #", "le mot de passe de mon portefeuille est #",
        ],
        ["pin"] =
        [
            "my PIN is #", "PIN: #", "PIN code: #", "the pin # does not work", "# is my PIN", "PIN码是 #", "我的PIN是#", "PIN碼：#", "PINは#です", "PINコード: #", "暗証番号は#です", "PIN은 # 입니다", "핀번호: #", "mi PIN es #", "código PIN: #", "mon code PIN est #", "PIN : #",
        ],
        ["otp"] =
        [
            "the verification code is #", "verification code: #", "OTP #", "my OTP is #", "# is your Binance verification code", "2FA code: #", "SMS code #", "I got the security code #", "login code: #", "Use # as your verification code", "Google Authenticator code is #", "one-time password: #",
            "验证码是#", "验证码：#", "短信验证码 #", "我的验证码#，还没收到币", "# 是您的验证码", "動態密碼：#", "驗證碼是 #", "谷歌验证码 #", "認証コードは#です", "確認コード：#", "ワンタイムパスワード: #", "認証番号は # です", "인증번호는 # 입니다", "인증번호: #", "인증 코드 #", "OTP 번호는 #",
            "el código de verificación es #", "código de verificación: #", "código SMS: #", "mi código 2FA es #", "le code de vérification est #", "code de vérification : #", "code SMS : #", "mon code de sécurité est #",
        ],
        ["totp"] =
        [
            "authenticator secret: #", "my 2FA secret key is #", "Google Authenticator setup key: #", "TOTP secret #", "2FA key: #", "谷歌验证器密钥：#", "身份验证器密钥是 #", "驗證器密鑰：#", "2FA 密钥: #", "認証アプリのセットアップキー: #", "セットアップキーは # です", "OTP 키: #", "인증앱 키는 # 입니다",
            "clave secreta de Google Authenticator: #", "clé secrète 2FA : #", "secreto 2FA: #",
        ],
        ["codes"] =
        [
            "my recovery codes: #", "backup codes:\n#", "Recovery codes #", "here are my 2FA backup codes: #", "备用码：#", "恢复码是：#", "備用碼：#", "バックアップコード: #", "リカバリーコード：#", "백업 코드: #", "복구 코드: #", "códigos de recuperación: #", "códigos de respaldo: #", "codes de récupération : #", "codes de secours et codes de sauvegarde : #",
        ],
        ["api"] =
        [
            "my API key is #", "API key: #", "api_key=#", "API Secret: #", "apiSecret: \"#\"", "secret key for the Binance API: #", "Kraken API secret #", "API密钥是 #", "我的 API key：#", "API 密钥：#", "APIキー: #", "APIシークレットは#です", "API 키: #", "API 시크릿: #", "mi clave API es #", "clave de API: #", "ma clé API est #", "clé d'API : #",
        ],
        ["card"] =
        [
            "my card number is #", "I paid with card # yesterday", "Visa # was charged twice", "我的银行卡号是 #", "信用卡 # 被扣款了", "卡號：#", "カード番号は#です", "クレジットカード # で払いました", "카드번호 # 로 결제했어요", "신용카드: #", "pagué con la tarjeta #", "número de tarjeta: #", "j'ai payé avec la carte #", "numéro de carte : #",
        ],
        ["phone"] =
        [
            "my phone number is #", "Phone: #", "WhatsApp #", "我的手机号是#", "电话：#", "手機 #", "電話番号は#です", "携帯: #", "전화번호는 # 입니다", "휴대폰: #", "mi teléfono es #", "móvil: #", "mon téléphone : #", "mon portable est #",
        ],
        ["id"] =
        [
            "my passport number is #", "Passport: #", "passport no #", "护照号码：#", "我的护照是 #", "證件號：#", "パスポート番号は#です", "旅券: #", "여권번호는 # 입니다", "여권: #", "mi pasaporte es #", "pasaporte: #", "mon passeport : #", "numéro de passeport : #",
        ],
    };

    /// <summary>Every kind: its name, what the scanner calls it, how to make one, which sentences give it away.</summary>
    public static readonly (string Name, SecretKind Kind, Func<Random, string> Make, string Sentences)[] All =
    [
        ("wif-compressed", SecretKind.PrivateKey, r => Check58([Pick<byte>(r, [0x80, 0xEF, 0xB0, 0x9E, 0xCC, 0xB4, 0xB7, 0xD2, 0xBC, 0xC1]), .. Bytes(r, 32), 1]), "none"),
        ("wif", SecretKind.PrivateKey, r => Check58([Pick<byte>(r, [0x80, 0xEF, 0xB0, 0x9E, 0xCC, 0xB4, 0xB7, 0xD2, 0xBC, 0xC1]), .. Bytes(r, 32)]), "none"),
        ("mini-key", SecretKind.PrivateKey, MiniKey, "none"),
        ("bip32", SecretKind.ExtendedPrivateKey, r => Check58([.. Convert.FromHexString(Pick(r,
            ["0488ADE4", "049D7878", "04B2430C", "0295B005", "02AA7A99", "04358394", "044A4E28", "045F18BC", "024285B5", "02575048", "019D9CFE", "01B26792", "038F2EF4", "03909E07"])),
            (byte)r.Next(5), .. Bytes(r, 4), .. Bytes(r, 4), .. Bytes(r, 32), 0, .. Bytes(r, 32)]), "none"),
        ("bip38", SecretKind.EncryptedKey, r => Check58([1, .. r.Next(2) == 0 ? (byte[])[0x42, Pick<byte>(r, [0xC0, 0xE0])] : [0x43, Pick<byte>(r, [0x00, 0x20, 0x04, 0x24])], .. Bytes(r, 36)]), "none"),
        ("solana-pair", SecretKind.PrivateKey, r => KeyTexts.Base58Text(Pair(r)), "none"),
        ("solana-array", SecretKind.PrivateKey, r => "[" + string.Join(Pick(r, [",", ", "]), Pair(r)) + "]", "none"),
        ("seed-array", SecretKind.PrivateKey, r => "[" + string.Join(Pick(r, [",", ", "]), Bytes(r, 32)) + "]", "key"),
        ("near-pair", SecretKind.PrivateKey, r => "ed25519:" + KeyTexts.Base58Text(Pair(r)), "none"),
        ("stellar", SecretKind.PrivateKey, r => KeyTexts.StrKey(18 << 3, r.Next()), "none"),
        ("xrp", SecretKind.PrivateKey, r => Xrp(r.Next(2) == 0 ? [0x21, .. Bytes(r, 16)] : [0x01, 0xE1, 0x4B, .. Bytes(r, 16)]), "none"),
        ("tezos", SecretKind.PrivateKey, r => Check58([.. Convert.FromHexString(Pick(r, ["0D0F3A07", "11A2E0C9", "1051EEBD"])), .. Bytes(r, 32)]), "none"),
        ("tezos-long", SecretKind.PrivateKey, r => Check58([0x2B, 0xF6, 0x4E, 0x07, .. Bytes(r, 64)]), "none"),
        ("tezos-encrypted", SecretKind.EncryptedKey, r => Check58([0x07, 0x5A, 0x3C, 0xB3, 0x29, .. Bytes(r, 56)]), "none"),
        ("cardano", SecretKind.PrivateKey, r => KeyTexts.Bech32Text(Pick(r, ["ed25519_sk", "addr_sk", "stake_sk", "payment_sk"]), Bytes(r, 32)), "none"),
        ("cardano-extended", SecretKind.ExtendedPrivateKey, r => KeyTexts.Bech32Text(Pick(r, ["root_xsk", "acct_xsk", "addr_xsk", "stake_xsk"]), Bytes(r, 96)), "none"),
        ("nostr", SecretKind.PrivateKey, r => KeyTexts.Bech32Text("nsec", Bytes(r, 32)), "none"),
        ("nostr-encrypted", SecretKind.EncryptedKey, r => KeyTexts.Bech32Text("ncryptsec", Bytes(r, 91)), "none"),
        ("sui", SecretKind.PrivateKey, r => KeyTexts.Bech32Text("suiprivkey", [(byte)r.Next(3), .. Bytes(r, 32)]), "none"),
        ("aptos", SecretKind.PrivateKey, r => Pick(r, ["ed25519-priv-0x", "secp256k1-priv-0x"]) + Hex(r, 64), "none"),
        ("eos", SecretKind.PrivateKey, EosKey, "none"),
        ("hex", SecretKind.PrivateKey, r => Pick(r, ["", "0x"]) + Hex(r, 64), "key"),
        ("hex-upper", SecretKind.PrivateKey, r => Hex(r, 64).ToUpperInvariant(), "key"),
        ("hex-spaced", SecretKind.PrivateKey, r => string.Join(Pick(r, [" ", ":"]), Hex(r, 64).Chunk(Pick(r, [2, 4, 8])).Select(c => new string(c))), "key-before"),
        ("starknet", SecretKind.PrivateKey, r => "0x" + Hex(r, 63), "key"),
        ("substrate", SecretKind.PrivateKey, r => "0x" + Hex(r, 64) + Pick(r, ["//hard", "//Alice/soft", "//0///Passw0rd"]), "key"),
        ("monero", SecretKind.PrivateKey, r => Hex(r, 62) + "0" + Hex(r, 1), "monero"),
        ("keystore", SecretKind.Keystore, Keystore, "inside"),
        ("vault", SecretKind.Keystore, r => "{\"data\":\"" + Text(r, Base64, 200) + "\",\"iv\":\"" + Text(r, Base64, 22) + "==\",\"salt\":\"" + Text(r, Base64, 43) + "=\"}", "none"),
        ("pkcs8-json", SecretKind.EncryptedKey, r => Text(r, Base64, 178), "pkcs8"),
        ("cardano-json", SecretKind.PrivateKey, r => "5820" + Hex(r, 64), "cborhex"),
        ("pem", SecretKind.PrivateKey, r => Pem(r, cut: false), "none"),
        ("pem-cut", SecretKind.PrivateKey, r => Pem(r, cut: true), "alone"),
        ("otpauth", SecretKind.AuthenticatorSecret, r => "otpauth://totp/Wallet:bob?secret=" + Text(r, Base32.Rfc4648Alphabet, 16) + "&issuer=Wallet", "none"),
        ("otpauth-migration", SecretKind.AuthenticatorSecret, r => "otpauth-migration://offline?data=" + Text(r, Base64, 60).Replace("+", "%2B", StringComparison.Ordinal), "none"),
        ("totp", SecretKind.AuthenticatorSecret, r => Base32Text(r, Pick(r, [16, 32])), "totp"),
        ("totp-groups", SecretKind.AuthenticatorSecret, r => string.Join(' ', Base32Text(r, Pick(r, [16, 32])).ToLowerInvariant().Chunk(4).Select(c => new string(c))), "totp"),
        ("recovery-codes", SecretKind.RecoveryCodes, RecoveryCodes, "codes"),
        ("otp", SecretKind.OneTimeCode, r => Digits(r, 6), "otp"),
        ("pin", SecretKind.Pin, r => Digits(r, Pick(r, [4, 6])), "pin"),
        ("password", SecretKind.Password, Password, "password"),
        ("api-binance", SecretKind.ApiKey, r => Text(r, Alphanumeric, 64), "api"),
        ("api-okx", SecretKind.ApiKey, r => Uuid(r), "api"),
        ("api-hex", SecretKind.ApiKey, r => Hex(r, 32).ToUpperInvariant(), "api"),
        ("api-kraken", SecretKind.ApiKey, r => Text(r, Base64, 86) + "==", "api"),
        ("api-kucoin", SecretKind.ApiKey, r => "6" + Hex(r, 23), "api"),
        ("api-bybit", SecretKind.ApiKey, r => Text(r, Alphanumeric, Pick(r, [18, 36])), "api"),
        ("api-bitget", SecretKind.ApiKey, r => "bg_" + Hex(r, 32), "none"),
        ("api-mexc", SecretKind.ApiKey, r => "mx0v" + Text(r, Alphanumeric, 18), "none"),
        ("jwt", SecretKind.ApiKey, r => "eyJhbGciOiJIUzI1NiJ9.eyJ" + Text(r, Alphanumeric, 60) + "." + Text(r, Alphanumeric + "-_", 42) + "x", "none"),
        ("telegram", SecretKind.ApiKey, r => "6" + Digits(r, 9) + ":AA" + Text(r, Alphanumeric + "-_", 32) + "x", "none"),
        ("openai", SecretKind.ApiKey, r => "sk-" + Pick(r, ["", "proj-", "ant-api03-"]) + Text(r, Alphanumeric, 48), "none"),
        ("aws", SecretKind.ApiKey, r => "AKIA" + Text(r, UpperDigits, 16), "none"),
        ("github", SecretKind.ApiKey, r => "ghp_" + Text(r, Alphanumeric, 36), "none"),
        ("slack", SecretKind.ApiKey, r => "xoxb-" + Digits(r, 12) + "-" + Digits(r, 12) + "-" + Text(r, Alphanumeric, 24), "none"),
        ("walletconnect", SecretKind.SessionKey, r => "wc:" + Hex(r, 64) + "@2?relay-protocol=irn&symKey=" + Hex(r, 64), "none"),
        ("card", SecretKind.PaymentCard, r => Card(r, ""), "card"),
        ("card-groups", SecretKind.PaymentCard, r => Card(r, Pick(r, [" ", "-"])), "none"),
        ("chinese-id", SecretKind.IdentityNumber, ChineseId, "none"),
        ("passport", SecretKind.IdentityNumber, r => Pick(r, ["E", "G", "EA", "TK", "M"]) + Digits(r, 8), "id"),
        ("phone-international", SecretKind.PhoneNumber, Phone, "none"),
        ("phone-china", SecretKind.PhoneNumber, r => "1" + Pick(r, ["38", "59", "86", "77"]) + Digits(r, 8), "phone"),
        ("phone-japan", SecretKind.PhoneNumber, r => "090-" + Digits(r, 4) + "-" + Digits(r, 4), "none"),
        ("phone-korea", SecretKind.PhoneNumber, r => "010-" + Digits(r, 4) + "-" + Digits(r, 4), "none"),
        ("email", SecretKind.Email, r => Pick(r, ["anna.b", "li_wei", "tanaka", "jean-paul", "maria.g+x"]) + r.Next(1000) + "@" + Pick(r, ["gmail.com", "qq.com", "163.com", "yahoo.co.jp", "naver.com", "orange.fr"]), "none"),
    ];

    /// <summary>The sentences that a kind is written in, with the secret in it and where it stands.</summary>
    public static (string Text, int Start) In(Random random, string sentences, string secret)
    {
        var sentence = sentences switch
        {
            "monero" => Pick(random, ["private spend key: #", "my secret spend key is #", "Monero view key (private): #", "私钥（spend key）：#", "clave privada de gasto: #"]),
            "key-before" => Pick(random, [.. Sentences["key"].Where(s => s.IndexOf('#', StringComparison.Ordinal) > 5)]),
            "pkcs8" => "{\"encoded\":\"#\",\"encoding\":{\"content\":[\"pkcs8\",\"sr25519\"],\"type\":[\"scrypt\",\"xsalsa20-poly1305\"],\"version\":\"3\"},\"address\":\"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY\"}",
            "cborhex" => "{\"type\": \"PaymentSigningKeyShelley_ed25519\", \"description\": \"Payment Signing Key\", \"cborHex\": \"#\"}",
            "inside" => "{\"version\":3,\"id\":\"1f2d\",\"address\":\"2c7536e3605d9c16a7a3d7b1898e529396a65c23\",\"" + Pick(random, ["crypto", "Crypto"]) + "\":#}",
            "alone" => Pick(random, ["#", "my key file: #\n\nthat was all I could copy"]),
            _ => Pick(random, Sentences[sentences]),
        };
        var start = sentence.IndexOf('#', StringComparison.Ordinal);
        return (sentence.Replace("#", secret, StringComparison.Ordinal), start);
    }

    public static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];

    public static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    public static string Text(Random random, string alphabet, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));

    public static string Hex(Random random, int digits) => "123456789abcdef"[random.Next(15)] + Text(random, Hexadecimal, digits - 1);

    public static string Digits(Random random, int count) => Text(random, "0123456789", count);

    public static string Uuid(Random random) => new Guid(Bytes(random, 16)).ToString();

    public static string Check58(byte[] payload) => KeyTexts.Base58Check(payload);

    public static string Card(Random random, string separator)
    {
        var digits = Pick(random, ["4", "51", "55", "2221", "6011", "62", "3530"]);
        digits += Digits(random, 15 - digits.Length);
        var sum = digits.Reverse().Select((d, i) => (d - '0') * (i % 2 == 0 ? 2 : 1)).Sum(d => d > 9 ? d - 9 : d);
        digits += ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
        return separator.Length == 0 ? digits : string.Join(separator, digits.Chunk(4).Select(c => new string(c)));
    }

    private static byte[] Pair(Random random)
    {
        var seed = new Org.BouncyCastle.Crypto.Parameters.Ed25519PrivateKeyParameters(Bytes(random, 32));
        return [.. seed.GetEncoded(), .. seed.GeneratePublicKey().GetEncoded()];
    }

    private static string MiniKey(Random random)
    {
        while (true)
        {
            var key = "S" + Text(random, Base58.BitcoinAlphabet, Pick(random, [21, 29]));
            if (SHA256.HashData(Encoding.ASCII.GetBytes(key + "?"))[0] == 0 && key.Any(char.IsAsciiLetterLower) && key.Any(char.IsAsciiDigit) && key.Skip(1).Any(char.IsAsciiLetterUpper))
            {
                return key;
            }
        }
    }

    private static string Xrp(byte[] payload) => string.Concat(Check58(payload).Select(c => Base58.XrpAlphabet[Base58.BitcoinAlphabet.IndexOf(c, StringComparison.Ordinal)]));

    private static string EosKey(Random random)
    {
        var key = Bytes(random, 32);
        var hash = new byte[20];
        Digests.Ripemd160([.. key, .. "K1"u8], hash);
        return "PVT_K1_" + KeyTexts.Base58Text([.. key, .. hash[..4]]);
    }

    private static string Keystore(Random random) =>
        "{\"cipher\":\"aes-128-ctr\",\"cipherparams\":{\"iv\":\"" + Hex(random, 32) + "\"},\"ciphertext\":\"" + Hex(random, 64) + "\",\"kdf\":\"scrypt\",\"kdfparams\":{\"dklen\":32,\"n\":262144,\"p\":1,\"r\":8,\"salt\":\""
        + Hex(random, 64) + "\"},\"mac\":\"" + Hex(random, 64) + "\"}";

    private static string Pem(Random random, bool cut)
    {
        var label = Pick(random, ["EC PRIVATE KEY", "RSA PRIVATE KEY", "PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY", "PGP PRIVATE KEY BLOCK"]);
        var body = string.Join('\n', Enumerable.Range(0, 4).Select(_ => Text(random, Base64, 64)));
        return $"-----BEGIN {label}-----\n{body}" + (cut ? "" : $"\n-----END {label}-----");
    }

    private static string Base32Text(Random random, int length) => Text(random, Base32.Rfc4648Alphabet, length - 2) + "3K";

    private static string RecoveryCodes(Random random)
    {
        Func<string> code = random.Next(4) switch
        {
            0 => () => Digits(random, 8),
            1 => () => Hex(random, 5) + "-" + Hex(random, 4) + "7",
            2 => () => Text(random, UpperDigits, 4) + "-" + Text(random, UpperDigits, 4) + "-" + Text(random, UpperDigits, 3) + "7",
            _ => () => Text(random, "abcdefghjkmnpqrstuvwxyz23456789", 9) + "5",
        };
        var separator = Pick(random, [" ", "\n", ", "]);
        return string.Join(separator, Enumerable.Range(0, Pick(random, [4, 8, 10])).Select(_ => code()));
    }

    private static string Password(Random random) => random.Next(4) switch
    {
        0 => Pick(random, ["Hunter", "Sommer", "wallet", "dragon", "Maria"]) + random.Next(10, 9999),
        1 => Pick(random, ["P@ss", "Qwe!", "x#Y", "Ab$"]) + Text(random, Alphanumeric, 8),
        2 => Text(random, Alphanumeric, 10) + "7k",
        _ => Pick(random, ["blue", "Correct", "tiger"]) + Pick(random, ["_", "-", "."]) + Pick(random, ["horse", "Moon", "cat"]) + random.Next(1, 99),
    };

    private static string ChineseId(Random random)
    {
        var digits = Pick(random, ["110101", "310115", "440305", "510104", "330106"])
            + random.Next(1950, 2010).ToString(CultureInfo.InvariantCulture) + random.Next(1, 13).ToString("00", CultureInfo.InvariantCulture) + random.Next(1, 29).ToString("00", CultureInfo.InvariantCulture) + Digits(random, 3);
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return digits + "10X98765432"[digits.Select((d, i) => (d - '0') * weights[i]).Sum() % 11];
    }

    private static string Phone(Random random) => random.Next(7) switch
    {
        0 => "+1 (" + random.Next(201, 989) + ") " + random.Next(200, 999) + "-" + Digits(random, 3) + "7",
        1 => "+86 138 " + Digits(random, 4) + " " + Digits(random, 3) + "7",
        2 => "+86139" + Digits(random, 7) + "7",
        3 => "+34 6" + Digits(random, 2) + " " + Digits(random, 3) + " " + Digits(random, 2) + "7",
        4 => "+33 6 " + Digits(random, 2) + " " + Digits(random, 2) + " " + Digits(random, 2) + " " + Digits(random, 1) + "7",
        5 => "+81-90-" + Digits(random, 4) + "-" + Digits(random, 3) + "7",
        _ => "+8210" + Digits(random, 7) + "7",
    };
}
