using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Tests;

public sealed class FirstGuideTests
{
    private static readonly HashSet<string> Guides = [.. new Troubleshooter().Guides.Select(g => g.Id)];
    private static readonly IntakeReader Reader = new(new FakeTimeProvider(new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void Every_guide_that_a_message_or_a_kind_of_problem_names_exists()
    {
        var named = LabelledMessage.All.Select(m => Reader.Read(m.Text).Guide).Concat(Enum.GetValues<ProblemKind>().Select(k => FirstGuide.Of(k))).OfType<string>().Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, id => Assert.Contains(id, Guides));
    }

    [Fact]
    public void A_kind_of_problem_with_a_guide_of_its_name_opens_that() =>
        Assert.All(Enum.GetValues<ProblemKind>().Where(k => Guides.Contains(k.Code())), k => Assert.Equal(k.Code(), FirstGuide.Of(k)));

    [Fact]
    public void Where_money_is_at_risk_there_is_always_a_guide() =>
        Assert.All(Enum.GetValues<ProblemKind>().Where(k => k.Severity() == ProblemSeverity.Critical), k => Assert.Equal(Guides.Contains(k.Code()) ? k.Code() : FirstGuide.MoneyAtRisk, FirstGuide.Of(k)));

    [Theory]
    [InlineData("我的币被盗了")]
    [InlineData("I entered my seed phrase on a fake site")]
    public void A_theft_opens_a_guide_of_security(string text) =>
        Assert.Equal(ProblemCategory.AccountSecurity, new Troubleshooter().Guides.Single(g => g.Id == Reader.Read(text).Guide).Category);

    [Fact]
    public void Money_that_has_not_arrived_has_a_guide() =>
        Assert.All(
            LabelledMessage.All.Select(m => Reader.Read(m.Text)).Where(i => i.Kind is ProblemKind.WithdrawalNotArrived or ProblemKind.DepositNotCredited),
            i => Assert.NotNull(i.Guide));

    [Fact]
    public void An_error_opens_its_guide_where_the_words_name_none()
    {
        var error = ErrorCatalog.BuiltIn.All.First(e => e is { IsGeneric: false, Guide: not null, Category: ProblemCategory.Transfer });

        Assert.Equal(error.Guide, new IntakeReader(classifier: new Open(ProblemCategory.Transfer)).Read(error.Samples[0]).Guide);
        Assert.Null(new IntakeReader(classifier: new Open(ProblemCategory.AccountSecurity)).Read(error.Samples[0]).Guide);
    }

    private sealed class Open(ProblemCategory category) : IProblemClassifier
    {
        public ProblemClassification Classify(RedactedText message, string language, IReadOnlyList<IntakeEntity> entities) => new(category);
    }
}
