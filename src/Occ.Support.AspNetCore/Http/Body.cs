using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Occ.Support.AspNetCore;

/// <summary>The body of a request: what was read, or the problem that kept it from being read.</summary>
/// <remarks>The framework's own binding logs what its reader says, which may quote the input; this one says only where.</remarks>
internal readonly struct Body<T> : IEndpointParameterMetadataProvider
    where T : class
{
    private readonly T? _value;
    private readonly Problem? _problem;

    private Body(T? value, Problem? problem) => (_value, _problem) = (value, problem);

    /// <summary>Whether there is a value; if not, there is a problem.</summary>
    public bool IsRead(out T value, out Problem problem)
    {
        (value, problem) = (_value!, _problem!);
        return _problem is null;
    }

    public static async ValueTask<Body<T>> BindAsync(HttpContext http)
    {
        var (bytes, problem) = await RequestBytes.ReadTextAsync(http).ConfigureAwait(false);
        if (problem is not null)
        {
            return new(null, problem);
        }

        try
        {
            var value = JsonSerializer.Deserialize(bytes.Span, (JsonTypeInfo<T>)SupportJson.Wire.GetTypeInfo(typeof(T))!);
            return value is null ? new(null, Problem.Of(ProblemCode.NotAnObject, RequestLanguage.Of(http))) : new(value, null);
        }
        catch (JsonException fault)
        {
            return new(null, Problem.Of(IsJson(bytes.Span) ? ProblemCode.WrongShape : ProblemCode.BrokenJson, RequestLanguage.Of(http)) with { Line = fault.LineNumber + 1, Byte = fault.BytePositionInLine + 1 });
        }
    }

    /// <summary>Names no content type: the router would refuse another one without a word, before the problem can be told.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([], typeof(T)));

    private static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
