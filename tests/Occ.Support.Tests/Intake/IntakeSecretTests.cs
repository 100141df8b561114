using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck.Xunit;
using Occ.Support.Tests.Privacy;

namespace Occ.Support.Tests;

public sealed class IntakeSecretTests
{
    private const string Tron = "TLWEciM1CjP5fJqM2r9wymAidkkYtTU5k3";
    private static readonly IntakeReader Reader = new();
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Property(MaxTest = 300)]
    public void A_recovery_phrase_is_in_no_part_of_the_answer(int seed, byte pick)
    {
        var list = pick % 3 == 0 ? Phrases.Simplified : Phrases.English;
        var words = Phrases.Make(list, Phrases.Lengths[pick % Phrases.Lengths.Length], seed);
        var answer = Answer(Message(seed, string.Join(' ', words)));

        // Single words of a phrase are words of everyday language; three in a row are not.
        for (var i = 0; i + 3 <= words.Length; i++)
        {
            Assert.DoesNotContain(string.Join(' ', words[i..(i + 3)]), answer, StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 300)]
    public void A_private_key_is_in_no_part_of_the_answer(int seed, bool compressed)
    {
        byte[] payload = [0x80, .. Phrases.Noise(seed), .. compressed ? new byte[] { 1 } : []];
        var key = SimpleBase.Base58.Bitcoin.Encode([.. payload, .. SHA256.HashData(SHA256.HashData(payload))[..4]]);
        var answer = Answer(Message(seed, key));

        for (var i = 0; i + 8 <= key.Length; i++)
        {
            Assert.DoesNotContain(key.Substring(i, 8), answer, StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 300)]
    public void A_hexadecimal_key_that_is_called_one_is_no_transaction(int seed, bool isChinese)
    {
        var key = Convert.ToHexString(Phrases.Noise(seed)).ToLowerInvariant();
        var text = isChinese ? $"我的私钥是{key}，帮我看看转账为什么没到" : $"my private key is {key} why has my transfer not arrived";
        var intake = Reader.Read(text);

        Assert.DoesNotContain(intake.Entities, e => e.Kind == IntakeEntityKind.Transaction);
        Assert.Contains(ProblemCategory.AccountSecurity, (IEnumerable<ProblemCategory>)[intake.Category, .. intake.Also]);
        Assert.DoesNotContain(key[8..24], Answer(text), StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void No_entity_overlaps_a_secret(int seed, byte pick)
    {
        var words = string.Join(' ', Phrases.Make(Phrases.English, Phrases.Lengths[pick % Phrases.Lengths.Length], seed));
        var intake = Reader.Read(Message(seed, words));

        Assert.NotEmpty(intake.Redaction.Findings);
        Assert.All(intake.Redaction.Findings, f => Assert.DoesNotContain(intake.Entities, e => e.Start < f.Start + f.Length && f.Start < e.Start + e.Length));
    }

    [Theory]
    [InlineData("提示“验证邮件已发送到 li.wei@example.com”，但是一直收不到", "li.wei@example.com")]
    [InlineData("the app says \"could not call +8613800138000, try again\"", "13800138000")]
    [InlineData("please look at https://example.com/reset?mail=jo.doe@example.com it fails", "jo.doe@example.com")]
    public void A_contact_detail_in_an_error_or_a_link_is_not_in_the_draft(string text, string detail)
    {
        var draft = Reader.Read(text).Draft;

        Assert.True(draft.Errors.Count + draft.Links.Count > 0);
        Assert.DoesNotContain(detail, draft.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我的助记词是 legal winner thank year wave sausage worth useful legal winner thank yellow，转账没到账", "我的助记词是 [助记词]，转账没到账")]
    [InlineData("提示“验证邮件已发送到 li.wei@example.com”，但是一直收不到", "提示“验证邮件已发送到 [邮箱地址]”，但是一直收不到")]
    [InlineData("my seed is legal winner thank year wave sausage worth useful legal winner thank yellow", "my seed is [recovery phrase]")]
    public void What_was_taken_out_is_named_in_the_language_of_the_message(string text, string description)
    {
        var intake = Reader.Read(text);

        Assert.Equal(description, intake.Draft.Description.Value);
        Assert.Equal(description, intake.Redaction.Text.Value);
        Assert.All(intake.Draft.Errors, e => Assert.DoesNotContain("[e", e.Message.Value, StringComparison.Ordinal));
    }

    private static string Answer(string text)
    {
        var intake = Reader.Read(text);
        return JsonSerializer.Serialize(intake, Readable) + intake.Draft.ToJson() + intake + string.Concat(intake.Entities);
    }

    private static string Message(int seed, string secret) => (seed & 3) switch
    {
        0 => $"提币到{Tron}没到账，{secret}，帮我查一下",
        1 => $"my wallet is empty!! seed phrase: {secret}\nI lost 250 USDT yesterday, error \"wallet not found\"",
        2 => $"error: import failed\n{secret}\nversion 8.2.1 on iPhone 15",
        _ => $"助记词是 {secret} memo 102938 https://example.com/x",
    };
}
