using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Maui;

/// <summary>What MauiProgram registers: <c>builder.Services.AddWalletHelp()</c>.</summary>
internal static class WalletHelpServices
{
    public static IServiceCollection AddWalletHelp(this IServiceCollection services) => services
        .AddSingleton<IKeptTexts, PreferenceTexts>()
        .AddSingleton<IHandOver, DeviceHandOver>()
        .AddSingleton(s => new WalletHelp(s.GetRequiredService<IKeptTexts>(), s.GetRequiredService<IHandOver>(), CultureInfo.CurrentUICulture.Name))
        .AddSingleton<HelpPage>();
}
