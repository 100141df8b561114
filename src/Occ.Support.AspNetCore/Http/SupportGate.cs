using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Occ.Support.AspNetCore;

/// <summary>What every request passes first, before its body is read: the limits, the headers of the answer, and the end of exceptions.</summary>
internal sealed partial class SupportGate(ClientLimiter limiter, ILogger<SupportGate> logger)
{
    public async Task PassAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (limiter.Take(http) is > 0 and var seconds)
        {
            var flood = Problem.Of(ProblemCode.TooManyRequests, RequestLanguage.Of(http)) with { RetryAfter = seconds };
            await flood.ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException fault) when (!http.Response.HasStarted)
        {
            var code = fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? ProblemCode.TooLarge : ProblemCode.BrokenJson;
            await Problem.Of(code, RequestLanguage.Of(http)).ExecuteAsync(http).ConfigureAwait(false);
        }
        catch (StoreException fault) when (!http.Response.HasStarted)
        {
            LogFailure(fault.GetType().FullName, fault.Failure.ToString(), null);
            await Problem.Of(ProblemCode.StoreUnavailable, RequestLanguage.Of(http)).ExecuteAsync(http).ConfigureAwait(false);
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            // The message of an exception of the host's own code may quote a text; its type and place can't.
            LogFailure(fault.GetType().FullName, http.Features.Get<IEndpointFeature>()?.Endpoint?.DisplayName, fault.StackTrace);
            await Problem.Of(ProblemCode.Failed, RequestLanguage.Of(http)).ExecuteAsync(http).ConfigureAwait(false);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Exception} in {Endpoint} {StackTrace}")]
    private partial void LogFailure(string? exception, string? endpoint, string? stackTrace);
}
