namespace Occ.Support.Samples;

/// <summary>How a person is asked: by keys on a terminal, by lines elsewhere.</summary>
internal interface IPrompter
{
    /// <summary>Whether somebody is there to answer questions that are not the guide's.</summary>
    bool IsLive { get; }

    /// <summary>Reads a text of several lines, up to an empty line or the end of input.</summary>
    Move ReadMessage();

    /// <summary>Asks what a view shows; its text was shown already.</summary>
    Move Ask(View view);

    /// <summary>Reads one line.</summary>
    Move ReadLine(string prompt);
}
