using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The faults of a file of brands, all at once.</summary>
internal sealed class BrandFaultsAnswer(IReadOnlyList<string> faults, string language) : Answer
{
    public override int ExitCode => ExitCodes.Usage;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("error");
        json.WriteString("code", ErrorCodes.WrongBrands);
        json.WriteString("message", ConsoleTexts.Get($"error.{ErrorCodes.WrongBrands}", language));
        json.WriteTexts("faults", faults);
        json.WriteEndObject();
    }

    public override void Show(Screen screen)
    {
        screen.Complain(ConsoleTexts.Get($"error.{ErrorCodes.WrongBrands}", language));
        foreach (var fault in faults)
        {
            screen.Complain(fault);
        }
    }
}
