namespace Occ.Support.Samples;

/// <summary>Keeps a conversation in a file while it goes on.</summary>
/// <param name="screen">Where it is said once that the file can't be written.</param>
/// <param name="file">The file; null for none.</param>
internal sealed class ConversationKeeper(Screen screen, string? file)
{
    private string? _file = file;

    public void Keep(Turn turn, ProblemReport draft)
    {
        if (_file is null)
        {
            return;
        }

        try
        {
            ConversationFile.Write(_file, turn.Session, draft);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            screen.Complain(screen.Say("assistant.cannot-keep", ("path", _file)));
            _file = null;
        }
    }
}
