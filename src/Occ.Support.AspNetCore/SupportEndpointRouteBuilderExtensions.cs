using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.AspNetCore;

/// <summary>Maps the endpoints.</summary>
public static class SupportEndpointRouteBuilderExtensions
{
    /// <summary>Maps every endpoint below a prefix: questions, guides, sessions, reports, <c>openapi.json</c> and <c>health</c>.</summary>
    /// <param name="endpoints">The host's endpoints.</param>
    /// <param name="prefix">The path below which they stand.</param>
    /// <returns>The group of them, so that the host can add its own conventions, such as <c>RequireAuthorization</c>.</returns>
    /// <exception cref="InvalidOperationException"><c>AddOccSupportEndpoints</c> was not called.</exception>
    public static RouteGroupBuilder MapSupport(this IEndpointRouteBuilder endpoints, string prefix = "/support")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        var options = endpoints.ServiceProvider.GetService<SupportEndpointOptions>()
            ?? throw new InvalidOperationException("Call services.AddOccSupportEndpoints() before MapSupport.");
        var gate = endpoints.ServiceProvider.GetRequiredService<SupportGate>();
        var group = endpoints.MapGroup(prefix);
        group.MapHealthChecks("/health", new HealthCheckOptions { Predicate = check => check.Tags.Contains(SupportServiceCollectionExtensions.Name) });
        var guarded = group.MapGroup("").WithGroupName(SupportServiceCollectionExtensions.Name);
        ((IEndpointConventionBuilder)guarded).Finally(endpoint =>
        {
            if (endpoint.RequestDelegate is { } next)
            {
                endpoint.RequestDelegate = http => gate.PassAsync(http, next);
            }
        });
        MapQuestions(guarded);
        MapGuides(guarded);
        MapSessions(guarded);
        MapReports(guarded);
        if (options.ServesOpenApi)
        {
            guarded.MapGet("/openapi.json", SupportDocument.Write).ExcludeFromDescription();
        }

        return group;
    }

    private static void MapQuestions(RouteGroupBuilder group)
    {
        var questions = group.MapGroup("").WithTags("Questions");
        questions.MapGet("/networks", NetworksEndpoint.List).WithName("ListNetworks").WithSummary("The networks that are known.");
        questions.MapPost("/address", AddressEndpoint.Ask).WithName("CheckAddress").WithSummary("Whether a text is an address, of which networks, and if not, where it is wrong.");
        questions.MapPost("/transaction", TransactionEndpoint.Ask).WithName("CheckTransaction").WithSummary("Whether a text is a transaction id, of which networks, and what else it can be.");
        questions.MapPost("/identify", IdentifyEndpoint.Ask).WithName("Identify").WithSummary("What a pasted text is.");
        questions.MapPost("/explorer", ExplorerEndpoint.Ask).WithName("ReadExplorerLink").WithSummary("What a link to a block explorer shows.");
        questions.MapPost("/redact", RedactEndpoint.Ask).WithName("Redact").WithSummary("Takes secrets out of a text.");
        questions.MapPost("/diagnose", DiagnoseEndpoint.Ask).WithName("DiagnoseError").WithSummary("What an error message means for the money, who acts, and the next steps.");
        questions.MapPost("/triage", TriageEndpoint.Ask).WithName("TriageMessage").WithSummary("What a message is about, what it names, what is missing, and which guide to open.");
        questions.MapPost("/advise", AdviseEndpoint.Ask).WithName("Advise").WithSummary("What endangers the money in a message or a situation, and what to do.");
        questions.MapPost("/link", LinkEndpoint.Ask).WithName("CheckLink").WithSummary("Whether a link is a brand's own, an imitation, or dangerous for another reason.");
        questions.MapPost("/wait", WaitEndpoint.Ask).WithName("ForecastWait").WithSummary("How long an answer of support takes, and when it is quieter.");
        questions.MapPost("/update", UpdateEndpoint.Ask).WithName("AdviseUpdate").WithSummary("Whether an update is needed, whether it can begin, and how.");
        questions.MapGet("/contacts", ContactEndpoints.List).WithName("ListContacts").WithSummary("The official channels of this host.");
        questions.MapPost("/contacts/check", ContactEndpoints.Check).WithName("CheckContact").WithSummary("Whether somebody who says to be support is official.");
    }

    private static void MapGuides(RouteGroupBuilder group)
    {
        var guides = group.MapGroup("/guides").WithTags("Guides");
        guides.MapGet("/", GuideEndpoints.List).WithName("ListGuides").WithSummary("The troubleshooting guides.");
        guides.MapGet("/{id}", GuideEndpoints.Show).WithName("ShowGuide").WithSummary("A guide as a graph.");
    }

    private static void MapSessions(RouteGroupBuilder group)
    {
        var sessions = group.MapGroup("/sessions").WithTags("Sessions");
        sessions.MapPost("/", SessionEndpoints.Start).WithName("StartSession").WithSummary("Begins a conversation. Send Idempotency-Key, a random UUID, so that a second try does not begin a second one.");
        sessions.MapGet("/{id}", SessionEndpoints.Show).WithName("ShowSession").WithSummary("A conversation as it stands.");
        sessions.MapPost("/{id}/inputs", SessionEndpoints.Input).WithName("SendInput").WithSummary("Takes one input. Send Idempotency-Key so that it counts once, and If-Match with the revision that the person saw.");
        sessions.MapPost("/{id}/back", SessionEndpoints.Back).WithName("GoBack").WithSummary("Takes the last answer back.");
        sessions.MapPost("/{id}/report", SessionEndpoints.Report).WithName("DraftReport").WithSummary("The report of a conversation so far, over a draft. It is not kept.");
        sessions.MapPost("/{id}/token", SessionEndpoints.Seal).WithName("SealSession").WithSummary("A token with which the conversation goes on elsewhere.");
        sessions.MapPost("/resume", SessionEndpoints.Resume).WithName("ResumeSession").WithSummary("Goes on with the conversation of a token.");
    }

    private static void MapReports(RouteGroupBuilder group)
    {
        var reports = group.MapGroup("/reports").WithTags("Reports");
        reports.MapPost("/", ReportEndpoints.Send).WithName("SendReport").WithSummary("Keeps a report. Send Idempotency-Key, a random UUID, so that it is kept once.");
        reports.MapPost("/check", ReportEndpoints.Check).WithName("CheckReport").WithSummary("Reads a report, says how complete it is and what to ask next. It is not kept.");
        reports.MapGet("/{id}", ReportEndpoints.Show).WithName("ShowReport").WithSummary("A report that is kept.");
    }
}
