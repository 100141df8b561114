using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>Somebody who says to be support.</summary>
/// <param name="Text">A web address, an e-mail address, a phone number or a handle.</param>
internal sealed record ContactQuestion(string Text);

/// <summary>Whether a contact is official.</summary>
/// <param name="Verdict"><c>official</c>, <c>imitates</c> or <c>unknown</c>.</param>
/// <param name="Sign">What gives an imitation away.</param>
/// <param name="Channel">The official channel, that it is or that it imitates.</param>
/// <param name="Explanation">That in words.</param>
internal sealed record ContactAnswer(string Verdict, string Sign, ChannelAnswer? Channel, string Explanation);

/// <summary>The official channels of the host.</summary>
/// <param name="Channels">Each channel.</param>
internal sealed record ContactsAnswer(IReadOnlyList<ChannelAnswer> Channels);

/// <summary>One official channel.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Hours">When somebody is there, or null.</param>
/// <param name="Languages">The languages spoken there.</param>
/// <param name="GoodFor">The categories of problems that it is best for.</param>
/// <param name="Promises">What it never asks for, in words.</param>
internal sealed record ChannelAnswer(string Kind, string Address, string? Hours, IReadOnlyList<string> Languages, IReadOnlyList<string> GoodFor, IReadOnlyList<string> Promises)
{
    public static ChannelAnswer Of(OfficialChannel channel, string language) => new(
        Kebab.Of(channel.Kind), channel.Address, channel.Hours, [.. channel.Languages], [.. channel.GoodFor.Select(c => c.Code())], channel.Promises(language));
}

/// <summary><c>GET contacts</c> and <c>POST contacts/check</c>.</summary>
internal static class ContactEndpoints
{
    private static readonly OfficialChannels None = new([]);

    public static Answer<ContactsAnswer> List(SupportEndpointOptions options, RequestLanguage language) =>
        new(new([.. (options.Channels ?? None).Channels.Select(c => ChannelAnswer.Of(c, language.Tag))]));

    public static Results<Answer<ContactAnswer>, Problem> Check(Body<ContactQuestion> body, SupportEndpointOptions options, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var check = (options.Channels ?? None).Verify(question.Text);
        return new Answer<ContactAnswer>(new(
            Kebab.Of(check.Verdict), Kebab.Of(check.Sign), check.Channel is { } channel ? ChannelAnswer.Of(channel, language.Tag) : null, check.Explain(language.Tag)));
    }
}
