using Microsoft.Extensions.Time.Testing;
using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Tests.ViewModels;

/// <summary>A phone without a screen: what it keeps, what left it, and its clock.</summary>
internal sealed class Device : IKeptTexts, IHandOver
{
    public Dictionary<string, string> Kept { get; } = [];

    public List<string> HandedOver { get; } = [];

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    /// <summary>Whether the person and the device agree to hand over.</summary>
    public bool IsWilling { get; set; } = true;

    public bool CanShare => true;

    public WalletHelp Open(string language = "en")
    {
        var help = new WalletHelp(this, this, language, Time);
        help.Prepare();
        return help;
    }

    public string? Read(string key) => Kept.GetValueOrDefault(key);

    public void Write(string key, string? text)
    {
        Kept.Remove(key);
        if (text is not null)
        {
            Kept.Add(key, text);
        }
    }

    public Task<bool> CopyAsync(string text) => HandOver(text);

    public Task<bool> ShareAsync(string title, string text) => HandOver(title + '\n' + text);

    public Task<bool> SaveAsync(string name, string type, string text) => HandOver(text);

    private Task<bool> HandOver(string text)
    {
        if (IsWilling)
        {
            HandedOver.Add(text);
        }

        return Task.FromResult(IsWilling);
    }
}
