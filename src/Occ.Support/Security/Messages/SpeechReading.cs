namespace Occ.Support;

/// <summary>What was read in a message.</summary>
/// <param name="Acts">What it does: each rule once, by its first place.</param>
/// <param name="Names">Where links, e-mail addresses, handles and telephone numbers stand.</param>
/// <param name="Links">Where the links stand that the message does not warn of.</param>
internal readonly record struct SpeechReading(IReadOnlyList<SpeechAct> Acts, IReadOnlyList<(int Start, int Length)> Names, IReadOnlyList<(int Start, int Length)> Links);
