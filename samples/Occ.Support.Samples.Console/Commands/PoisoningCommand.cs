namespace Occ.Support.Samples;

/// <summary><c>poisoning</c>: was an address made to be taken for one that the person knows.</summary>
internal sealed class PoisoningCommand : SupportCommand
{
    private readonly AddressValidator _validator = new();

    public override string Name => "poisoning";

    public override IReadOnlyList<Member> Members { get; } = [new("address"), new("known", IsList: true), new("network", IsRequired: false)];

    public override Answer Reply(Request request)
    {
        if (request.List("known").Count == 0 && !request.Has("known"))
        {
            return Refuse(ErrorCodes.MissingMember, request.Language);
        }

        Network? network = null;
        if (request.Optional("network") is { } id && (network = NetworkTable.BuiltIn.Find(id)) is null)
        {
            return Refuse(ErrorCodes.UnknownNetwork, request.Language);
        }

        var address = request.Text("address");
        var check = AddressPoisoning.Check(address, request.List("known"), network);
        var isSecret = check.Verdict == PoisoningVerdict.None && !_validator.Identify(address).IsValid && SecretCheck.Holds(address);
        return new PoisoningAnswer(check, isSecret, request.Language);
    }
}
