namespace Occ.Support.Samples;

/// <summary><c>address</c>: is this an address, of which network, and if not, where is it wrong.</summary>
internal sealed class AddressCommand : BatchCommand
{
    private readonly AddressValidator _validator = new();

    public override string Name => "address";

    public override IReadOnlyList<Member> Members { get; } = [new("text"), new("network", IsRequired: false), .. Options];

    /// <summary>A network that is not there is no answer to each of a million lines.</summary>
    protected override Answer? CheckOptions(Request request) =>
        request.Optional("network") is { } id && NetworkTable.BuiltIn.Find(id) is null ? Refuse(ErrorCodes.UnknownNetwork, request.Language) : null;

    public override Answer Reply(Request request) => Reply(request.Text("text"), request.Optional("network"), request.Language);

    protected override BatchPlan Plan(Request request)
    {
        var network = request.Optional("network");
        return new(ChunkSize.Lines, language => new LineWorker(this, line => Reply(line, network, language), request.IsJson, language, ChunkSize.Lines), IsByLine: true);
    }

    /// <summary>One line alone is answered in full, for who pipes an address in.</summary>
    protected override string? WholeInput(Request request, Lazy<BatchInput> input) =>
        !request.IsJson && input.Value.IsWhole && input.Value.Head.AsSpan().TrimEnd("\r\n").IndexOf('\n') < 0 && !request.Has(Offset) && !request.Has(Output) ? input.Value.Head.TrimEnd('\r', '\n') : null;

    private Answer Reply(string text, string? id, string language) =>
        id is null ? Identify(text, language)
        : NetworkTable.BuiltIn.Find(id) is { } network ? Check(text, network, language)
        : Refuse(ErrorCodes.UnknownNetwork, language);

    private AddressAnswer Check(string text, Network network, string language)
    {
        var check = _validator.Check(text, network);
        if (!check.IsValid && SecretCheck.Holds(text))
        {
            return Secret(network, null, language);
        }

        // A checksum that fails names no place by itself; where the wrong characters can be known, the first is the place.
        var located = check.Verdict == AddressVerdict.ChecksumMismatch ? _validator.Locate(text, network) : [];
        var (position, length) = located.Count > 0 ? (located[0], 1) : (check.Position, check.Length);
        return new(check.Verdict.Code(), check.IsValid, check.Explain(language), language)
        {
            Network = network,
            Kind = check.Kind,
            Curve = _validator.Curve(text, network),
            Canonical = _validator.Canonical(text, network),
            Position = position,
            Length = length,
            Fits = check.Fits,
            Excerpt = Excerpt.Of(text, position, length),
        };
    }

    private AddressAnswer Identify(string text, string language)
    {
        var found = _validator.Identify(text);
        if (found.IsValid)
        {
            var network = found.Networks[0];
            return new(found.Verdict.Code(), true, _validator.Check(text, network).Explain(language), language)
            {
                Network = network,
                Kind = found.Kind,
                Curve = _validator.Curve(text, network),
                Canonical = _validator.Canonical(text, network),
                Networks = found.Networks,
            };
        }

        if (SecretCheck.Holds(text))
        {
            return Secret(null, [], language);
        }

        return Nearest(text, found.Verdict) is { } near
            ? new(near.Verdict.Code(), false, near.Explain(language), language)
            {
                Networks = found.Networks,
                Nearest = near.Network,
                Position = near.Position,
                Length = near.Length,
                Excerpt = Excerpt.Of(text, near.Position, near.Length),
            }
            : new(found.Verdict.Code(), false, ConsoleTexts.Get(TextOf(found.Verdict), language), language) { Networks = found.Networks };
    }

    private static AddressAnswer Secret(Network? network, IReadOnlyList<Network>? networks, string language) =>
        new(SecretCheck.Verdict, false, ConsoleTexts.Get("secret.instead", language), language) { Network = network, Networks = networks };

    private static string TextOf(AddressVerdict verdict) => verdict switch
    {
        AddressVerdict.Name => "address.name",
        AddressVerdict.Empty => "address.empty",
        AddressVerdict.TooLong => "address.too-long",
        _ => "address.unrecognised",
    };

    /// <summary>The check that explains a refusal: that of the best known network that refuses the text in just this way.</summary>
    private AddressCheck? Nearest(string text, AddressVerdict verdict)
    {
        if (verdict is AddressVerdict.Unrecognised or AddressVerdict.Empty or AddressVerdict.TooLong or AddressVerdict.InvalidCharacter)
        {
            return null;
        }

        foreach (var network in NetworkTable.BuiltIn.All)
        {
            var check = _validator.Check(text, network);
            if (check.Verdict == verdict)
            {
                return check;
            }
        }

        return null;
    }
}
