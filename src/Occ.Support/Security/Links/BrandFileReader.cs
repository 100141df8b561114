using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads a file of brands and notes every fault with its JSON pointer.</summary>
internal sealed class BrandFileReader
{
    private const int LongestText = 253;
    private readonly List<string> _faults = [];
    private readonly List<Brand> _brands = [];

    public BrandReading Read(ReadOnlyMemory<byte> json)
    {
        if (!JsonText.IsWhole(json.Span))
        {
            _faults.Add("(line 1): the file is not whole Unicode");
            return new(null, _faults);
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            ReadFile(document.RootElement);
        }
        catch (JsonException broken)
        {
            _faults.Add($"(line {(broken.LineNumber ?? 0) + 1}): the file is not JSON");
        }

        return new(_faults.Count == 0 ? new(_brands) : null, _faults);
    }

    private void ReadFile(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("brands", out var brands) || brands.ValueKind != JsonValueKind.Object)
        {
            _faults.Add("/brands: is not an object of brands");
            return;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in brands.EnumerateObject())
        {
            var pointer = $"/brands/{member.Name}";
            Demand(ids.Add(member.Name), pointer, "stands there twice");
            Demand(IsId(member.Name), pointer, "an id is lower-case letters, digits and hyphens");
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                ReadBrand(member.Name, member.Value, pointer);
            }
            else
            {
                _faults.Add($"{pointer}: is not an object");
            }
        }

        Demand(_brands.Count > 0 || _faults.Count > 0, "/brands", "has no brand");
    }

    private void ReadBrand(string id, JsonElement value, string pointer)
    {
        var before = _faults.Count;
        string name = "", kind = "";
        List<string> domains = [], keywords = [], handles = [];
        var isGeneric = false;
        foreach (var member in value.EnumerateObject())
        {
            var place = $"{pointer}/{member.Name}";
            switch (member.Name)
            {
                case "name":
                    name = Text(member.Value, place);
                    break;
                case "kind":
                    kind = Text(member.Value, place);
                    break;
                case "domains":
                    domains = Texts(member.Value, place, IsDomain, "is no name of a domain");
                    break;
                case "keywords":
                    keywords = Texts(member.Value, place, k => BrandIndex.Squeezed(k).Length > 1, "is too short");
                    break;
                case "handles":
                    handles = Texts(member.Value, place, h => h.Length > 0, "is empty");
                    break;
                case "generic":
                    Demand(member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False, place, "is neither true nor false");
                    isGeneric = member.Value.ValueKind == JsonValueKind.True;
                    break;
                default:
                    break;
            }
        }

        Demand(name.Length > 0, pointer, "has no name");
        Demand(domains.Count + keywords.Count > 0, pointer, "has neither domains nor keywords");
        if (_faults.Count == before)
        {
            _brands.Add(new()
            {
                Id = id,
                Name = name,
                Kind = kind,
                Domains = [.. domains.Select(d => d.Trim('.').ToLowerInvariant())],
                Keywords = [.. keywords.Select(k => k.ToLowerInvariant())],
                IsGeneric = isGeneric,
                Handles = [.. handles],
            });
        }
    }

    private string Text(JsonElement value, string pointer)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        Demand(text is { Length: > 0 and <= LongestText }, pointer, $"is no text of 1 to {LongestText} characters");
        return text ?? "";
    }

    private List<string> Texts(JsonElement value, string pointer, Func<string, bool> isGood, string otherwise)
    {
        var texts = new List<string>();
        if (value.ValueKind != JsonValueKind.Array)
        {
            _faults.Add($"{pointer}: is not a list");
            return texts;
        }

        foreach (var item in value.EnumerateArray())
        {
            var place = $"{pointer}/{texts.Count}";
            texts.Add(Text(item, place));
            Demand(texts[^1].Length == 0 || isGood(texts[^1]), place, otherwise);
        }

        return texts;
    }

    private void Demand(bool isGood, string pointer, string fault)
    {
        if (!isGood)
        {
            _faults.Add($"{pointer}: {fault}");
        }
    }

    private static bool IsId(string id) => id.Length is > 0 and <= 64 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '_');

    private static bool IsDomain(string domain)
    {
        var host = LinkHost.Read(domain);
        var (suffix, _) = PublicSuffixes.BuiltIn.Split(host.Labels);
        return !host.IsNumber && host.Labels.Length > suffix && host.Labels.All(l => l.Length <= 63 && l.EnumerateRunes().All(r => r.Value is '-' or '_' || System.Text.Rune.IsLetterOrDigit(r) || r.Value > 0x300));
    }
}
