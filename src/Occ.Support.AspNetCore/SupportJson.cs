using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Occ.Support.AspNetCore;

/// <summary>The JSON of the endpoints, made by the compiler.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ProblemBody))]
[JsonSerializable(typeof(AddressQuestion))]
[JsonSerializable(typeof(AddressAnswer))]
[JsonSerializable(typeof(TransactionQuestion))]
[JsonSerializable(typeof(TransactionAnswer))]
[JsonSerializable(typeof(IdentifyQuestion))]
[JsonSerializable(typeof(IdentifyAnswer))]
[JsonSerializable(typeof(ExplorerQuestion))]
[JsonSerializable(typeof(ExplorerAnswer))]
[JsonSerializable(typeof(RedactQuestion))]
[JsonSerializable(typeof(RedactAnswer))]
[JsonSerializable(typeof(DiagnoseQuestion))]
[JsonSerializable(typeof(DiagnoseAnswer))]
[JsonSerializable(typeof(TriageQuestion))]
[JsonSerializable(typeof(TriageAnswer))]
[JsonSerializable(typeof(AdviseQuestion))]
[JsonSerializable(typeof(AdviseAnswer))]
[JsonSerializable(typeof(LinkQuestion))]
[JsonSerializable(typeof(LinkAnswer))]
[JsonSerializable(typeof(ContactQuestion))]
[JsonSerializable(typeof(ContactAnswer))]
[JsonSerializable(typeof(ContactsAnswer))]
[JsonSerializable(typeof(WaitAnswer))]
[JsonSerializable(typeof(UpdateAnswer))]
[JsonSerializable(typeof(NetworksAnswer))]
[JsonSerializable(typeof(GuidesAnswer))]
[JsonSerializable(typeof(GuideAnswer))]
[JsonSerializable(typeof(SessionQuestion))]
[JsonSerializable(typeof(SessionInputQuestion))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSerializable(typeof(SessionReportQuestion))]
[JsonSerializable(typeof(ReportAnswer))]
[JsonSerializable(typeof(StoredReportAnswer))]
[JsonSerializable(typeof(TokenQuestion))]
[JsonSerializable(typeof(TokenAnswer))]
internal sealed partial class SupportJson : JsonSerializerContext
{
    /// <summary>Writes Chinese as it is: an answer is JSON in UTF-8, never part of a page.</summary>
    public static SupportJson Wire => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
