namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Every check of guide files is proven to fire: a right guide, one change, the fault with its place.</summary>
public sealed class GuideChecksTests
{
    /// <summary>File, what is replaced, by what, and the fault and its place.</summary>
    private static readonly (string File, string Old, string New, string Code, string Pointer)[] Breaks =
    [
        ("", "\"steps\": [", "\"steps\": ", "unreadable-json", ""),
        ("", "\"where\"", "\"\\ud800\"", "unreadable-json", ""),
        ("en", "\"Small\"", "\"\\udc00\"", "unreadable-json", ""),
        ("", "\"version\": 1", "\"version\": 1, \"version\": 2", "duplicate-member", "/version"),
        ("", "\"version\": 1", "\"version\": 1, \"colour\": 1", "unknown-member", "/colour"),
        ("", "\"end\": \"resolved\"", "\"end\": \"resolved\", \"a/b\": 1", "unknown-member", "/steps/3/a~1b"),
        ("", "\"id\": \"here\", ", "\"id\": \"here\", \"colour\": 1, ", "unknown-member", "/steps/0/choices/0/colour"),
        ("", "\"to\": \"good\" } ]", "\"to\": \"good\", \"colour\": 1 } ]", "unknown-member", "/steps/2/decide/0/colour"),
        ("", "\"start\": \"where\", ", "", "missing-member", ""),
        ("", "\"id\": \"good\", \"end\": \"resolved\"", "\"end\": \"resolved\"", "missing-member", "/steps/3"),
        ("", "\"end\": \"resolved\"", "\"instruct\": true", "missing-member", "/steps/3"),
        ("", "\"end\": \"resolved\"", "\"probe\": \"look\", \"fact\": \"seen\"", "missing-member", "/steps/3"),
        ("", ", \"choices\": [ { \"id\": \"here\", \"to\": \"much\" }, { \"id\": \"there\", \"to\": \"help\" } ]", "", "missing-member", "/steps/0"),
        ("", "\"when\": { \"fact\": \"much\", \"atLeast\": \"10\" }, ", "", "missing-member", "/steps/2/decide/0"),
        ("", "\"channel\": \"wallet-support\", ", "", "missing-member", "/steps/4"),
        ("", "\"end\": \"resolved\"", "\"end\": \"wait-until\"", "missing-member", "/steps/3"),
        ("", "\"end\": \"resolved\"", "\"checklist\": []", "missing-member", "/steps/3"),
        ("", "\"version\": 1", "\"version\": 0", "wrong-value", "/version"),
        ("", "\"version\": 1", "\"version\": 1.5", "wrong-value", "/version"),
        ("", "\"version\": 1", "\"version\": \"1\"", "wrong-value", "/version"),
        ("", "\"version\": 1, ", "", "wrong-value", "/version"),
        ("", "\"person\": \"help\"", "\"person\": \"\"", "wrong-value", "/person"),
        ("", "\"person\": \"help\"", "\"person\": 1", "wrong-value", "/person"),
        ("", "[\"much\"]", "\"much\"", "wrong-value", "/steps/4/needs"),
        ("", "[\"much\"]", "[\"\"]", "wrong-value", "/steps/4/needs/0"),
        ("", "{ \"id\": \"good\", \"end\": \"resolved\" }", "5", "wrong-value", "/steps/3"),
        ("", "\"other\"", "\"weather\"", "wrong-value", "/category"),
        ("", "\"id\": \"here\", ", "\"id\": \"here\", \"problem\": \"rain\", ", "wrong-value", "/steps/0/choices/0/problem"),
        ("", "\"end\": \"resolved\"", "\"end\": \"lost\"", "wrong-value", "/steps/3/end"),
        ("", "\"end\": \"resolved\"", "\"end\": \"resolved\", \"until\": \"soon\"", "wrong-value", "/steps/3/until"),
        ("", "\"end\": \"resolved\"", "\"end\": \"resolved\", \"from\": \"2h\", \"until\": \"1h\"", "wrong-value", "/steps/3/until"),
        ("", "\"end\": \"resolved\"", "\"end\": \"resolved\", \"urgent\": 1", "wrong-value", "/steps/3/urgent"),
        ("", "\"id\": \"good\"", "\"id\": \"Good\"", "wrong-value", "/steps/3/id"),
        ("", "\"atLeast\": \"10\"", "\"atLeast\": \"ten\"", "wrong-value", "/steps/2/decide/0/when/atLeast"),
        ("", "\"person\": \"help\"", "\"person\": \"good\"", "wrong-value", "/person"),
        ("", "\"ask\": \"choice\"", "\"ask\": \"network\"", "wrong-value", "/steps/0/choices/0/id"),
        ("", "[\"much\"]", "[1]", "wrong-value", "/steps/4/needs/0"),
        ("", "\"id\": \"small\"", "\"id\": \"other\"", "wrong-file-name", "/id"),
        ("", "\"id\": \"good\"", "\"id\": \"help\"", "duplicate-id", "/steps/4/id"),
        ("", "\"id\": \"there\"", "\"id\": \"here\"", "duplicate-id", "/steps/0/choices/1/id"),
        ("", "\"next\": \"fork\"", "\"next\": \"spoon\"", "unknown-target", "/steps/1/next"),
        ("", "\"start\": \"where\"", "\"start\": \"nowhere\"", "unknown-target", "/start"),
        ("", "\"to\": \"good\"", "\"to\": \"help\"", "unreachable-step", "/steps/3"),
        ("", "\"end\": \"resolved\"", "\"instruct\": true, \"next\": \"good\"", "no-way-to-an-end", "/steps/3"),
        ("", "\"to\": \"good\"", "\"to\": \"fork\"", "automatic-cycle", "/steps/2"),
        ("", "\"default\": \"help\", ", "", "missing-default", "/steps/2"),
        ("", "\"next\": \"fork\", ", "", "missing-default", "/steps/1"),
        ("", "\"id\": \"here\", \"to\": \"much\"", "\"id\": \"here\"", "missing-default", "/steps/0"),
        ("", ", \"required\": true", "", "missing-skip", "/steps/1"),
        ("", "\"when\": { \"fact\": \"much\"", "\"when\": { \"fact\": \"little\"", "fact-never-set", "/steps/2/decide/0/when/fact"),
        ("", "[\"much\"]", "[\"little\"]", "fact-never-set", "/steps/4/needs/0"),
        ("en", "{where}", "{little}", "fact-never-set", "/much"),
        ("", "\"fact\": \"much\", \"atLeast\": \"10\"", "\"fact\": \"where\", \"is\": \"far\"", "value-never-set", "/steps/2/decide/0/when"),
        ("", "\"atLeast\": \"10\"", "\"olderThan\": \"1h\"", "wrong-comparison", "/steps/2/decide/0/when"),
        ("", "\"id\": \"here\"", "\"id\": \"a-place-whose-name-is-much-too-long-for-the-button-of-a-chat-program\"", "callback-too-long", "/steps/0/choices/0/id"),
        ("", "\"choices\": [", "\"choices\": [ {\"id\":\"a\",\"to\":\"much\"}, {\"id\":\"b\",\"to\":\"much\"}, {\"id\":\"c\",\"to\":\"much\"}, {\"id\":\"d\",\"to\":\"much\"}, {\"id\":\"e\",\"to\":\"much\"}, {\"id\":\"f\",\"to\":\"much\"}, {\"id\":\"g\",\"to\":\"much\"}, {\"id\":\"h\",\"to\":\"much\"}, {\"id\":\"i\",\"to\":\"much\"},", "too-many-choices", "/steps/0/choices"),
        ("", "\"end\": \"resolved\"", "\"call\": \"nobody\", \"replace\": true", "unknown-guide", "/steps/3/call"),
        ("", "\"end\": \"resolved\"", "\"call\": \"small\", \"next\": \"help\"", "wrong-call", "/steps/3/call"),
        ("", "\"end\": \"resolved\"", "\"call\": \"small\", \"next\": \"help\"", "call-cycle", "/steps/3/call"),
        ("", "\"end\": \"resolved\"", "\"end\": \"return\"", "wrong-call", "/steps/3/end"),
        ("", "\"person\": \"help\"", "\"part\": true", "wrong-call", "/part"),
        ("", "\"end\": \"resolved\"", "\"call\": \"small\"", "missing-default", "/steps/3"),
        ("", "\"end\": \"resolved\"", "\"call\": \"small\", \"replace\": true, \"set\": { \"where\": \"nowhere\" }", "value-never-set", "/steps/3/set/where"),
        ("", "\"end\": \"resolved\"", "\"probe\": \"look\", \"fact\": \"seen\", \"with\": [\"little\"], \"next\": \"help\"", "fact-never-set", "/steps/3/with/0"),
        ("", "\"version\": 1", "\"version\": 1, \"given\": { \"little\": \"colour\" }", "wrong-value", "/given/little"),
        ("", "\"version\": 1", "\"version\": 1, \"withdrawn\": [1]", "wrong-value", "/withdrawn/0"),
        ("", "\"ask\": \"choice\"", "\"ask\": \"choices\"", "wrong-value", "/steps/0/choices/0/to"),
        ("", "\"start\": \"where\"¦\"steps\": [", "\"start\": \"early\"¦\"steps\": [ { \"id\": \"early\", \"default\": \"where\", \"decide\": [ { \"when\": { \"fact\": \"much\", \"atLeast\": \"3\" }, \"to\": \"help\" } ] },", "fact-used-too-early", "/steps/0/decide/0/when/fact"),
        ("", "\"start\": \"where\"¦\"steps\": [", "\"start\": \"early\"¦\"steps\": [ { \"id\": \"early\", \"ask\": \"text\", \"fact\": \"early\", \"next\": \"where\", \"required\": true },", "fact-never-used", "/steps/0/fact"),
        ("", "\"steps\": [", "\"steps\": [ { \"id\": \"early\", \"ask\": \"text\", \"fact\": \"much\", \"next\": \"where\", \"required\": true },", "fact-kind-differs", "/steps/2/fact"),
        ("", "\"start\": \"where\"¦\"steps\": [", "\"start\": \"early\"¦\"steps\": [ { \"id\": \"early\", \"ask\": \"amount\", \"fact\": \"much\", \"next\": \"odd\", \"required\": true }, { \"id\": \"odd\", \"ask\": \"text\", \"fact\": \"much\", \"next\": \"where\", \"required\": true },", "fact-kind-differs", "/steps/1/fact"),
        ("", "{ \"fact\": \"much\", \"atLeast\": \"10\" }", "{ \"all\": [ { \"fact\": \"much\", \"atLeast\": \"10\" }, { \"fact\": \"much\", \"below\": \"5\" } ] }", "condition-never-holds", "/steps/2/decide/0/when"),
        ("", "{ \"fact\": \"much\", \"atLeast\": \"10\" }", "{ \"any\": [ { \"fact\": \"much\", \"known\": true }, { \"fact\": \"much\", \"known\": false } ] }", "condition-always-holds", "/steps/2/decide/0/when"),
        ("", "\"to\": \"good\" } ]", "\"to\": \"good\" }, { \"when\": { \"fact\": \"much\", \"atLeast\": \"20\" }, \"to\": \"help\" } ]", "branch-never-taken", "/steps/2/decide/1"),
        ("", "\"start\": \"where\"¦\"steps\": [", "\"start\": \"do-0\"¦\"steps\": [ " + string.Concat(Enumerable.Range(0, 12).Select(i => $"{{ \"id\": \"do-{i}\", \"instruct\": true, \"next\": \"{(i < 11 ? $"do-{i + 1}" : "where")}\" }}, ")), "too-many-answers", "/steps/0"),
        ("en", "\"Here\"", "\"Here, where everything is much longer than any button of any chat\"", "label-too-long", "/where.choice.here"),
        ("zh-Hans", "\"那里\"", "\"这里\"", "duplicate-label", "/where.choice.there"),
        ("zh-Hans", "\"title\"", "\"$revision\": 0, \"title\"", "wrong-value", "/$revision"),
        ("zh-Hans", "", "", "missing-language", ""),
        ("zh-Hans", "\"good\": \"好\", ", "", "missing-translation", ""),
        ("en", "\"unknown.where\": \"wherever\", ", "", "missing-translation", ""),
        ("en", "\"fact.much\": \"Amount\"", "\"fact.much\": \"Amount\", \"more\": \"More\"", "extra-translation", "/more"),
        ("zh-Hans", "\"好\"", "\" \"", "empty-text", "/good"),
        ("zh-Hans", "{where}有多少", "有多少", "unequal-placeholders", "/much"),
        ("en", "\"Here\"", "\"Here, {where}\"", "placeholder-in-label", "/where.choice.here"),
    ];

    public static TheoryData<int> EveryBreak => [.. Enumerable.Range(0, Breaks.Length)];

    [Fact]
    public void The_built_in_guides_have_no_fault()
    {
        Assert.Empty(SmallGuide.Faults(GuideFile.BuiltIn));
        Assert.NotEmpty(GuideCatalog.BuiltIn.All);
    }

    [Fact]
    public void Every_member_too_many_is_told_however_many_there_are()
    {
        const int many = 3000;
        var members = string.Concat(Enumerable.Range(0, many).Select(i => $"\"m{i}\": 1, "));
        var faults = SmallGuide.Faults(SmallGuide.Files(SmallGuide.Definition.Replace("\"id\": \"small\"", members + "\"id\": \"small\"", StringComparison.Ordinal)));

        Assert.Equal(many, faults.Count(f => f.Code == GuideFaultCode.UnknownMember));
    }

    [Fact]
    public void Every_member_that_stands_twice_is_told_however_many_there_are()
    {
        var members = string.Concat(Enumerable.Range(0, 40).Select(i => $"\"m{i % 39}\": 1, "));
        var faults = SmallGuide.Faults(SmallGuide.Files(SmallGuide.Definition.Replace("\"id\": \"small\"", members + "\"id\": \"small\", \"version\": 1", StringComparison.Ordinal)));

        Assert.Equal(["/m0", "/version"], faults.Where(f => f.Code == GuideFaultCode.DuplicateMember).Select(f => f.Pointer));
    }

    [Fact]
    public void A_right_guide_has_no_fault() => Assert.Empty(SmallGuide.Faults(SmallGuide.Files()));

    [Theory]
    [MemberData(nameof(EveryBreak))]
    public void Each_fault_is_found_at_its_place(int index)
    {
        var (file, old, changed, code, pointer) = Breaks[index];
        var faults = Faults([Breaks[index]]);
        var name = file.Length == 0 ? "guides/small.json" : $"guides/small.{file}.json";

        Assert.True(old.Length == 0 || changed != old);
        Assert.Contains(faults, f => KebabCase.Code(f.Code) == code && f.Pointer == pointer && f.File == name);
        Assert.All(faults, f => Assert.True(f.Message.Length > 0 && f.Fix.Length > 0));
        Assert.False(code is "missing-default" && faults.Any(f => f.Code == GuideFaultCode.UnknownTarget), "told twice");
    }

    [Theory]
    [InlineData("\"end\": \"resolved\"", "\"checklist\": []", "ask\", \"instruct")]
    [InlineData("\"end\": \"resolved\"", "\"instruct\": true", "next")]
    [InlineData("\"end\": \"resolved\"", "\"probe\": \"look\", \"fact\": \"seen\"", "next")]
    [InlineData("\"end\": \"resolved\"", "\"end\": \"wait-until\"", "until")]
    [InlineData("\"channel\": \"wallet-support\", ", "", "channel")]
    [InlineData("\"when\": { \"fact\": \"much\", \"atLeast\": \"10\" }, ", "", "when")]
    [InlineData(", \"choices\": [ { \"id\": \"here\", \"to\": \"much\" }, { \"id\": \"there\", \"to\": \"help\" } ]", "", "choices")]
    public void What_is_missing_is_told_once_and_by_its_name(string old, string changed, string name)
    {
        var faults = SmallGuide.Faults(SmallGuide.Files(SmallGuide.Definition.Replace(old, changed, StringComparison.Ordinal)));

        Assert.Contains($"\"{name}\"", Assert.Single(faults, f => f.Code == GuideFaultCode.MissingMember).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(faults, f => f.Code == GuideFaultCode.UnknownTarget);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("\"results\": { \"a\": \"no\" }, ", false)]
    [InlineData("\"results\": { \"a\": \"yes\" }, ", true)]
    public void What_a_check_finds_is_compared_with_what_it_can_find(string results, bool isFault)
    {
        var seen = $$"""
            { "id": "good", "probe": "look", "fact": "seen", {{results}}"next": "seen" },
            { "id": "seen", "default": "help", "decide": [ { "when": { "fact": "seen", "is": "no" }, "to": "help" } ] }
            """;
        var faults = SmallGuide.Faults(SmallGuide.Files(SmallGuide.Definition.Replace("{ \"id\": \"good\", \"end\": \"resolved\" }", seen, StringComparison.Ordinal)));

        Assert.Equal(isFault ? [GuideFaultCode.ValueNeverSet] : [], faults.Select(f => f.Code));
    }

    [Fact]
    public void No_check_is_left_unproven() =>
        Assert.Equal(["stale-translation", "locked-changed"], KebabCase.All<GuideFaultCode>().Select(c => c.Code).Except(Breaks.Select(b => b.Code)));

    [Fact]
    public void A_translation_that_did_not_follow_is_stale()
    {
        var files = SmallGuide.Files(english: SmallGuide.English.Replace("{ \"title\"", "{ \"$revision\": 2, \"title\"", StringComparison.Ordinal));
        var fault = Assert.Single(SmallGuide.Faults(files));

        Assert.Equal((GuideFaultCode.StaleTranslation, "guides/small.zh-Hans.json"), (fault.Code, fault.File));
    }

    [Fact]
    public void Each_fault_has_its_line()
    {
        var faults = SmallGuide.Faults(SmallGuide.Files(SmallGuide.Definition.Replace("\"next\": \"fork\"", "\"next\": \"spoon\"", StringComparison.Ordinal)));

        Assert.Contains(faults, f => f.Code == GuideFaultCode.UnknownTarget && f.Line == 6);
    }

    [Theory]
    [InlineData("{\n\"a\": 1,\n // c\n\"b\": [\n{ \"c\": 1 },\n{ \"c~/\":\n2 }\n] }", "/b/1/c~0~1", 6)]
    [InlineData("[[1,\n2],\n3]", "/0/1", 2)]
    [InlineData("[[1,\n2],\n3]", "/1", 3)]
    [InlineData("7", "", 1)]
    public void A_pointer_has_a_line(string json, string pointer, int line) =>
        Assert.Equal(line, JsonLines.Of(System.Text.Encoding.UTF8.GetBytes(json))[pointer]);

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var broken = Breaks.Where(b => b.Code is "missing-skip" or "duplicate-member" or "callback-too-long" or "value-never-set" or "empty-text" or "unequal-placeholders" or "extra-translation").ToArray();
        var found = Faults(broken).Select(f => KebabCase.Code(f.Code)).ToHashSet();

        Assert.Superset(broken.Select(b => b.Code).ToHashSet(), found);
    }

    [Fact]
    public void Guides_with_faults_are_not_loaded()
    {
        var error = Assert.Throws<InvalidOperationException>(() => GuideCatalog.Load(SmallGuide.Files(SmallGuide.Definition.Replace("\"next\": \"fork\"", "\"next\": \"spoon\"", StringComparison.Ordinal))));

        Assert.Contains("guides/small.json:6#/steps/1/next: unknown-target", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_follows_the_content_and_not_its_layout()
    {
        static string Hash(string definition) => SmallGuide.Catalog(definition).Find("small")!.Hash;
        var hash = Hash(SmallGuide.Definition);

        Assert.Equal(32, hash.Length);
        Assert.Equal(hash, Hash(SmallGuide.Definition.Replace("  // Comments are allowed.", "\n\n /* other */ ", StringComparison.Ordinal)));
        Assert.NotEqual(hash, Hash(SmallGuide.Definition.Replace("\"10\"", "\"11\"", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<GuideFault> Faults((string File, string Old, string New, string Code, string Pointer)[] breaks)
    {
        string Broken(string file, string text) => breaks.Where(b => b.File == file && b.Old.Length > 0).SelectMany(b => b.Old.Split('¦').Zip(b.New.Split('¦'))).Aggregate(text, (t, b) =>
        {
            var (old, changed) = b;
            Assert.Contains(old, t, StringComparison.Ordinal);
            return t[..t.IndexOf(old, StringComparison.Ordinal)] + changed + t[(t.IndexOf(old, StringComparison.Ordinal) + old.Length)..];
        });
        var chinese = breaks.Any(b => b.Code == "missing-language") ? null : Broken("zh-Hans", SmallGuide.Chinese);
        return SmallGuide.Faults(SmallGuide.Files(Broken("", SmallGuide.Definition), Broken("en", SmallGuide.English), chinese));
    }
}
