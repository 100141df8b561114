namespace Occ.Support;

/// <summary>What the catalogue of errors recognises in a message: an entity where no reader found it, and a hint at the network.</summary>
/// <remarks>Words with which any app says that something failed are the person's own as often as not, and count for nothing.</remarks>
internal sealed class CatalogErrors(EntityList entities, ErrorNetworks networks)
{
    private const double CertainOfNetwork = 0.7;

    /// <summary>The error that decides, or null.</summary>
    public KnownError? Main { get; private set; }

    /// <summary>The id of the only network that says such a thing, or null.</summary>
    public string? Network { get; private set; }

    public void Read()
    {
        var diagnosis = ErrorCatalog.BuiltIn.Diagnose(entities.Text, OnlyNamed());
        foreach (var match in diagnosis.Matches)
        {
            var end = match.Start + match.Length;
            if (IsMessage(match) && !entities.Text.AsSpan(match.Start, match.Length).Contains(MaskedText.Mask) && !entities.Found.Exists(e => e.Kind == IntakeEntityKind.Error && e.Start < end && match.Start < e.End))
            {
                entities.AddOver(entities.Make(IntakeEntityKind.Error, match.Start, end));
            }
        }

        if (diagnosis.Verdict == ErrorVerdict.Recognised && !diagnosis.Matches[0].Error.IsGeneric)
        {
            Main = diagnosis.Matches[0].Error;
            Network = diagnosis.Matches[0].Score >= CertainOfNetwork ? networks.OnlyOf(Main) : null;
        }
    }

    /// <summary>Whether it is what an app says, not how people tell it: some systems speak in everyday words.</summary>
    private static bool IsMessage(ErrorMatch match) =>
        !match.Error.IsGeneric
        && match.Length <= ErrorQuotes.Longest
        && match.Layer is ErrorLayer.Text or ErrorLayer.Json or ErrorLayer.NestedJson
        && (match.Layer != ErrorLayer.Text || match.Error.Ecosystem is not ("account" or "app-update" or "exchange" or "network"));

    private Network? OnlyNamed()
    {
        string? only = null;
        foreach (var entity in entities.Found)
        {
            if (entity.Kind == IntakeEntityKind.Network)
            {
                if (only is not null && only != entity.Network)
                {
                    return null;
                }

                only = entity.Network;
            }
        }

        return networks.Find(only);
    }
}
