using System.Text;
using FsCheck.Xunit;
using NJsonSchema;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Security;

public sealed class SituationReaderTests
{
    private const string Whole = """
        {
          "action": "transfer",
          "account": { "password-age": 400.5, "factors": ["sms"], "is-shared": null },
          "device": { "battery-percent": 20 },
          "payment": { "recipient": "x", "known": ["y"], "source": "history" },
          "transfers": [{ "is-zero": true }],
          "signing": { "kind": "typed-data", "primary-type": "Permit" },
          "message": { "text": "hello", "role": "user" },
          "contacts": [{ "address": "@occ", "wrote-first": true }]
        }
        """;

    [Fact]
    public void Every_part_of_a_situation_is_read()
    {
        var situation = Read(Whole).Situation!;
        Assert.Equal(PlannedAction.Transfer, situation.Action);
        Assert.Equal(TimeSpan.FromDays(400.5), situation.Account!.PasswordAge);
        Assert.Equal([AuthenticationFactor.Sms], situation.Account.Factors);
        Assert.Null(situation.Account.IsShared);
        Assert.Equal(20, situation.Device!.BatteryPercent);
        Assert.Equal(RecipientSource.History, situation.Payment!.Source);
        Assert.True(Assert.Single(situation.Transfers).IsZero);
        Assert.Equal(SigningRequestKind.TypedData, situation.Signing!.Kind);
        Assert.Equal(MessageRole.User, situation.Message!.Role);
        Assert.True(Assert.Single(situation.Contacts).WroteFirst);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"transfers":null,"account":null,"message":null,"contacts":null,"action":null}""")]
    public void Null_and_absent_are_unknown(string json)
    {
        var situation = Read(json).Situation!;
        Assert.Null(situation.Account);
        Assert.Null(situation.Message);
        Assert.Empty(situation.Transfers);
        Assert.Empty(new SecurityAdvisor().Advise(situation));
    }

    [Theory]
    [InlineData("""{"acount":{}}""", "/acount", "unknown-member")]
    [InlineData("""{"account":{"password-age":"old"}}""", "/account/password-age", "wrong-type")]
    [InlineData("""{"account":{"factors":["sms","telepathy"]}}""", "/account/factors/1", "unknown-value")]
    [InlineData("""{"account":{},"account":{}}""", "/account", "duplicate-member")]
    [InlineData("""{"contacts":[{}]}""", "/contacts/0/address", "missing-member")]
    [InlineData("""{"transfers":[null]}""", "/transfers/0", "wrong-type")]
    [InlineData("""{"account":{"password-age":-1}}""", "", "wrong-type")]
    [InlineData("""{"account":{"password-length":1.5}}""", "", "wrong-type")]
    [InlineData("""{"account":{"password-age":1e400}}""", "", "wrong-type")]
    [InlineData("[]", "", "wrong-type")]
    [InlineData("{", "", "broken-json")]
    public void A_fault_is_named_with_its_place(string json, string pointer, string code)
    {
        var reading = Read(json);
        Assert.Null(reading.Situation);
        Assert.Contains((pointer, code), reading.Faults.Select(f => (f.Pointer, f.Code)));
    }

    [Fact]
    public void Every_fault_is_named_at_once() => Assert.Equal(3, Read("""{"a":1,"b":2,"device":{"c":3}}""").Faults.Count);

    [Property]
    public void Whatever_is_given_nothing_is_thrown(byte[] bytes)
    {
        var reading = SituationReader.Read(bytes ?? []);
        Assert.True(reading.Situation is null != (reading.Faults.Count == 0));
    }

    [Fact]
    public void The_published_schema_is_the_one_the_model_gives()
    {
        var generated = SituationSchemaGenerator.Generate();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Repository.At("src/Occ.Support/Content/schemas/situation.v1.json"), generated);
        }

        Assert.True(SituationSchema.Text == generated, string.Join('\n', LineDiff.Between(SituationSchema.Text, generated)));
    }

    [Fact]
    public async Task Another_validator_accepts_what_is_accepted()
    {
        var schema = await JsonSchema.FromJsonAsync(SituationSchema.Text);
        Assert.Empty(schema.Validate(Whole));
        Assert.NotEmpty(schema.Validate("""{"acount":{}}"""));
    }

    private static SituationReading Read(string json) => SituationReader.Read(Encoding.UTF8.GetBytes(json));
}
