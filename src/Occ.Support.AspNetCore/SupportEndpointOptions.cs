using Microsoft.AspNetCore.Http;

namespace Occ.Support.AspNetCore;

/// <summary>What a host decides about the endpoints. Wrong values are refused when <c>AddOccSupportEndpoints</c> is called.</summary>
public sealed class SupportEndpointOptions
{
    /// <summary>The largest body of a request, in bytes: 1,024 to 16,777,216. A larger one is answered with 413. A report may be smaller: <see cref="OccSupportOptions.MaxReportBytes"/>.</summary>
    public int MaxBodyBytes { get; set; } = ReportReaderOptions.DefaultMaxBytes;

    /// <summary>How many requests a client may make in a minute, and at once after a pause; 0 for no limit. One more is answered with 429.</summary>
    public int RequestsPerMinute { get; set; } = 240;

    /// <summary>Tells clients apart for the limit; null for the address of the connection, IPv6 by its /64.</summary>
    /// <remarks>Behind a proxy let <c>UseForwardedHeaders</c> set the address of the connection, or name the client here.</remarks>
    public Func<HttpContext, string?>? Client { get; set; }

    /// <summary>How long a token goes on with a conversation elsewhere; never longer than the conversation lives.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>The host's own channels, which <c>contacts</c> lists and checks against; null for none.</summary>
    public OfficialChannels? Channels { get; set; }

    /// <summary>When the host's support is open, for <c>wait</c>; null where a question brings its own calendar.</summary>
    public SupportCalendar? Calendar { get; set; }

    /// <summary>Whether the OpenAPI document is served at <c>openapi.json</c> below the prefix.</summary>
    public bool ServesOpenApi { get; set; } = true;

    internal IEnumerable<string> Faults()
    {
        if (MaxBodyBytes is < 1024 or > 16 * 1024 * 1024)
        {
            yield return $"{nameof(MaxBodyBytes)} must be from 1,024 to 16,777,216";
        }

        if (RequestsPerMinute < 0)
        {
            yield return $"{nameof(RequestsPerMinute)} must not be negative";
        }

        if (TokenLifetime <= TimeSpan.Zero)
        {
            yield return $"{nameof(TokenLifetime)} must be positive";
        }
    }
}
