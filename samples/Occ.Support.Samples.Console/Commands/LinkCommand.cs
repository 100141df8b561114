namespace Occ.Support.Samples;

/// <summary><c>link</c>: is this link a brand's own, an imitation, or dangerous for another reason.</summary>
internal sealed class LinkCommand : SupportCommand
{
    private const string Brands = "brands";

    private LinkInspector _inspector = new();

    public override string Name => "link";

    public override IReadOnlyList<Member> Members { get; } = [new("url"), new(Brands, IsRequired: false, IsFile: true)];

    /// <summary>Reads the file of brands once, before the first link.</summary>
    public override Answer? Prepare(Request request, ConsoleSystem system)
    {
        if (request.Optional(Brands) is not { } path)
        {
            return null;
        }

        if (GuideFolder.ReadFile(Path.Combine(system.Folder, path)) is not { } file)
        {
            return Refuse(ErrorCodes.NoSuchFile, request.Language);
        }

        var reading = BrandDirectory.Read(file.Content);
        if (reading.Directory is null)
        {
            return new BrandFaultsAnswer(reading.Faults, request.Language);
        }

        _inspector = new(reading.Directory);
        return null;
    }

    public override Answer Reply(Request request) => new LinkAnswer(_inspector.Check(request.Text("url")), request.Language);
}
