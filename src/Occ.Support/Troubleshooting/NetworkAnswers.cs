namespace Occ.Support;

/// <summary>Reads a network as people name it.</summary>
internal static class NetworkAnswers
{
    public static bool IsNetwork(AskStep ask, string id) => ask.Choices.Any(c => c.Id == id);

    public static string? Find(string text) => null;

    public static string Name(string id) => id;
}
