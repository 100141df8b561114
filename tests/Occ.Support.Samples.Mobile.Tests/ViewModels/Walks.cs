using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Tests.ViewModels;

/// <summary>What people do with the app.</summary>
internal static class Walks
{
    public const string Message = "I sent 250 USDT on Tron yesterday and it has not arrived";

    /// <summary>Types into a box, and waits until it was read.</summary>
    public static async Task TypeAsync(this Device device, PasteBox box, string text)
    {
        var typed = box.TypeAsync(text);
        device.Time.Advance(TimeSpan.FromSeconds(1));
        await typed;
    }

    /// <summary>Opens the app, tells what happened, and goes on before it was read.</summary>
    public static WalletHelp Begin(this Device device)
    {
        var help = device.Open();
        _ = help.Describe.Box.TypeAsync(Message);
        help.Describe.Go();
        Assert.Equal(Stage.Guide, help.Stage);
        return help;
    }

    /// <summary>Gives the first answer, or says that one does not know it.</summary>
    public static void Next(this GuideViewModel guide)
    {
        if (guide.View.Choices.Length == 0)
        {
            guide.Skip();
        }
        else if (guide.IsSeveral)
        {
            guide.Toggle(guide.View.Choices[0]);
            guide.AnswerSeveral();
        }
        else
        {
            guide.Choose(guide.View.Choices[0]);
        }
    }

    public static void WalkToTheEnd(this WalletHelp help)
    {
        for (var steps = 0; steps < 60 && help.Guide!.View.Kind != ViewKind.End; steps++)
        {
            help.Guide.Next();
        }

        Assert.NotNull(help.Guide!.Ending);
    }
}
