using System.Text;
using System.Text.Json;

namespace Occ.Support.Tests.Security;

public sealed class SpeechBookTests
{
    [Fact]
    public void Every_rule_of_the_book_is_a_rule() => Assert.All(SpeechBook.BuiltIn.Rules, r => Assert.Contains(AdviceRules.BuiltIn, a => a.Id == r.Id));

    [Fact]
    public void Every_class_of_a_form_has_words()
    {
        var worded = EmbeddedContent.Read("messages/words.").SelectMany(f => JsonDocument.Parse(f.Content).RootElement.EnumerateObject().Where(p => p.Value.GetArrayLength() > 0).Select(p => p.Name)).ToHashSet();
        var named = KebabCase.All<SpeechClass>().Take((int)SpeechClass.Percent + 1).Select(c => c.Code);
        Assert.Empty(SpeechBook.BuiltIn.Forms.SelectMany(f => f.Classes).Distinct().Select(c => SpeechBook.BuiltIn.Classes[c]).Except(worded).Except(named));
    }

    [Fact]
    public void Every_fault_of_a_book_is_named_at_once()
    {
        var words = Encoding.UTF8.GetBytes("""{"give":["give","~ send"],"nothing":["x"]}""");
        var forms = Encoding.UTF8.GetBytes("""{"classes":["give"],"covers":{},"rules":{"r":{"forms":["give ~ secret","+give"]}}}""");
        var fault = Assert.Throws<FormatException>(() => new SpeechBook([("words.xx.json", words)], forms));
        Assert.Equal(4, fault.Message.Split('\n').Length);
    }
}
