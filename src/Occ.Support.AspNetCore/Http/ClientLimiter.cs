using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Occ.Support.AspNetCore;

/// <summary>The limit on requests of one client: a bucket that fills again evenly over a minute.</summary>
internal sealed class ClientLimiter(SupportEndpointOptions options) : IDisposable
{
    private const int Refills = 30;

    private readonly PartitionedRateLimiter<HttpContext>? _limiter = options.RequestsPerMinute == 0
        ? null
        : PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(
            options.Client?.Invoke(http) ?? AddressOf(http.Connection.RemoteIpAddress),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.RequestsPerMinute,
                TokensPerPeriod = Math.Max(1, options.RequestsPerMinute / Refills),
                ReplenishmentPeriod = TimeSpan.FromMinutes(1.0 / Math.Min(Refills, options.RequestsPerMinute)),
                QueueLimit = 0,
            }));

    /// <summary>Takes one request of the client's share.</summary>
    /// <returns>0 where it was there, else the seconds to wait.</returns>
    public int Take(HttpContext http)
    {
        if (_limiter is null)
        {
            return 0;
        }

        using var lease = _limiter.AttemptAcquire(http);
        return lease.IsAcquired ? 0
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds))
            : 1;
    }

    public void Dispose() => _limiter?.Dispose();

    internal static string AddressOf(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }
}
