using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Occ.Support.AspNetCore;

/// <summary>The OpenAPI document of the endpoints, apart from the host's own.</summary>
internal static class SupportDocument
{
    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.GroupName == SupportServiceCollectionExtensions.Name;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Occ.Support",
                Version = typeof(SupportDocument).Assembly.GetName().Version?.ToString(3),
                Description = "Support for cryptocurrency wallets. No answer repeats a secret; take secrets out of a text before you send it.",
            };
            return Task.CompletedTask;
        });
    }

    public static async Task Write(HttpContext http)
    {
        var provider = http.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(SupportServiceCollectionExtensions.Name);
        var document = await provider.GetOpenApiDocumentAsync(http.RequestAborted).ConfigureAwait(false);
        http.Response.ContentType = "application/json; charset=utf-8";
        using var buffer = new MemoryStream();
        await document.SerializeAsJsonAsync(buffer, OpenApiSpecVersion.OpenApi3_1, http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), http.RequestAborted).ConfigureAwait(false);
    }
}
