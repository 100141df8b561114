using Occ.Support.AspNetCore;

namespace Occ.Support.Samples.Web;

/// <summary>The page and the endpoints in one program.</summary>
public static class WebHost
{
    /// <summary>No script, style, picture or connection but from here; WebAssembly may be compiled, and nothing is evaluated.</summary>
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Makes the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Sets options of the endpoints.</param>
    public static WebApplication Create(string[] args, Action<SupportEndpointOptions>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = StoreChoice.Spell(args), ApplicationName = typeof(WebHost).Assembly.GetName().Name });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (builder.Configuration["Handover:Key"] is { Length: > 0 } key)
        {
            // The key that other hosts open sealed conversations with: 32 bytes in base64.
            builder.Services.AddOccSupport(o => o.SealKeys.Add(new("handover", Convert.FromBase64String(key))));
        }

        builder.Services.AddOccSupportEndpoints(configure);
        StoreChoice.Apply(builder);
        var app = builder.Build();
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            return next(http);
        });
        app.MapStaticAssets();
        app.MapFallbackToFile("/", "index.html");
        app.MapSupport("/support");
        return app;
    }
}
