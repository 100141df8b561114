namespace Occ.Support.Samples;

/// <summary><c>diagnose</c>: what an error message means for the money, and what to do next.</summary>
internal sealed class DiagnoseCommand : SupportCommand
{
    public override string Name => "diagnose";

    public override IReadOnlyList<Member> Members { get; } = [new("message"), new("network", IsRequired: false)];

    public override bool ReadsInput => true;

    public override Answer Reply(Request request)
    {
        var network = request.Optional("network") is { } id ? NetworkTable.BuiltIn.Find(id) : null;
        if (network is null && request.Optional("network") is not null)
        {
            return Refuse(ErrorCodes.UnknownNetwork, request.Language);
        }

        var message = request.Text("message");
        return new DiagnoseAnswer(ErrorCatalog.BuiltIn.Diagnose(message, network), SecretScanner.Default.ForFields.Redact(message).Findings, request.Language);
    }
}
