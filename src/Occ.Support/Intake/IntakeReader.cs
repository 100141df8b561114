using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Occ.Support;

/// <summary>Reads what a person pasted: what it is about, what it names, and what support still needs.</summary>
/// <remarks>
/// Secrets are looked for first, in the whole text; nothing else of the answer is made of more than what was left over. Any
/// text is answered, never with an exception, in time that grows with its length. A message can't give orders: whatever it
/// says is text. A reader has no state and is safe for any number of threads.
/// </remarks>
public sealed class IntakeReader
{
    /// <summary>How many UTF-16 code units of a text are read for entities and category; secrets are looked for in all of it.</summary>
    public const int MaxReadLength = 65_536;

    private static readonly SearchValues<char> Strange = SearchValues.Create(StrangeCharacters());

    private readonly TimeProvider _time;
    private readonly NetworkTable _networks;
    private readonly NetworkNames _names;
    private readonly AddressValidator _addresses;
    private readonly TransactionIdValidator _transactions;
    private readonly ErrorNetworks _errorNetworks;
    private readonly IProblemClassifier _classifier;

    /// <summary>Makes a reader.</summary>
    /// <param name="time">The clock against which "yesterday" is resolved; the system's by default.</param>
    /// <param name="networks">The networks to know; those that ship with the library by default.</param>
    /// <param name="classifier">What decides the category; the built-in cues by default.</param>
    public IntakeReader(TimeProvider? time = null, NetworkTable? networks = null, IProblemClassifier? classifier = null)
    {
        _time = time ?? TimeProvider.System;
        _networks = networks ?? NetworkTable.BuiltIn;
        _names = NetworkNames.Of(_networks);
        _addresses = new(_networks);
        _transactions = new(_networks);
        _errorNetworks = new(_networks);
        _classifier = classifier ?? new CueClassifier(CueBook.BuiltIn);
    }

    /// <summary>Reads a message.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="zone">The IANA id of the person's time zone, such as <c>Asia/Shanghai</c>; null for the zone of the clock.</param>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is not known.</exception>
    [SuppressMessage("Design", "CA1062", Justification = "Checked by ThrowIfNull.")]
    public Intake Read(string text, string? zone = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var span = SupportTelemetry.Reading();
        var intake = Understand(text, zone);
        if (SupportTelemetry.CountsMessages)
        {
            SupportTelemetry.Message(KebabCase.Code(intake.Category), intake.Language);
        }

        return intake;
    }

    private Intake Understand(string text, string? zone)
    {
        var clock = new ZonedClock(_time, ZoneOf(zone));
        var redaction = SecretScanner.Default.ForFields.Redact(text);
        var message = MaskedText.Of(text, SecretsOf(redaction), MaxReadLength);
        using var entities = new EntityList(message, _names.Trie);
        if (!IsText(message.Value))
        {
            return Answer(text, redaction, MessageLanguage.Undetermined, new(ProblemCategory.Other), entities, null, zone);
        }

        var (error, network) = ReadEntities(entities, clock);
        using var tokens = MessageTokens.Of(message.Value);
        var language = MessageLanguage.Of(message.Value, tokens, entities.Found);
        var told = _classifier is CueClassifier cues ? cues.Classify(message.Value, tokens, entities.Found) : _classifier.Classify(message.All(), language, entities.Found);
        var classification = Complete(told, error);
        return Answer(text, InLanguage(language, redaction, text), language, classification, entities, network, zone);
    }

    /// <summary>Finds what the message names; returns the known error in it, and the network that is hinted at where none is named.</summary>
    private (KnownError? Error, string? Network) ReadEntities(EntityList entities, ZonedClock clock)
    {
        new LinkEntities(entities, new(entities, _names, _addresses, _transactions)).Read();
        new NumberedEntities(entities).Read();
        new DeviceEntities(entities).Read();
        new TimeEntities(entities, clock).Read();
        new VersionEntities(entities).Read();
        new AmountEntities(entities).Read();
        var mentions = new NetworkMentions(entities, _names);
        mentions.Read();
        new ErrorEntities(entities).Read();
        var errors = new CatalogErrors(entities, _errorNetworks);
        errors.Read();
        new NetworkSettlement(entities, _networks, _names, mentions, errors.Network).Settle();
        entities.Found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        return (errors.Main, mentions.OfOnlyCoin(_networks) ?? errors.Network);
    }

    /// <summary>Where nothing in the words decides, the error does; and where nothing names a guide, the kind of problem or the error does.</summary>
    private static ProblemClassification Complete(ProblemClassification told, KnownError? error)
    {
        var isOpen = told is { Category: ProblemCategory.Other, Kind: null, Cues.Count: 0 };
        var category = isOpen && error is not null ? error.Category : told.Category;
        var guide = told.Guide ?? FirstGuide.Of(told.Kind) ?? (error?.Category == category ? FirstGuide.Existing(error.Guide) : null);
        return category == told.Category && guide == told.Guide ? told : told with { Category = category, Guide = guide };
    }

    private static Intake Answer(string text, Redaction redaction, string language, ProblemClassification classification, EntityList entities, string? hintedNetwork, string? zone)
    {
        var draft = DraftReport.Of(redaction, language, classification, entities, hintedNetwork, zone);
        return new(redaction, classification, draft)
        {
            Language = language,
            Also = AlsoOf(redaction, classification),
            Entities = entities.Found.AsReadOnly(),
            Missing = classification.IsQuestion ? [] : draft.Missing,
            Notes = NotesOf(text, entities),
        };
    }

    /// <summary>The redaction with its placeholders in the language of the message, which is only known once the secrets are out.</summary>
    private static Redaction InLanguage(string language, Redaction redaction, string text) =>
        redaction.Findings.Count == 0 || LanguageTag.ToBuiltIn(language) == LanguageTag.English ? redaction : SecretScanner.Default.ForFields.RedactAgain(text, language);

    /// <summary>What no entity may hold. Contact details are no secrets: they leave the description, and are entities of their own.</summary>
    private static List<SecretFinding> SecretsOf(Redaction redaction) => [.. redaction.Findings.Where(f => f.Kind is not (SecretKind.PhoneNumber or SecretKind.Email))];

    /// <summary>A secret in the message is a problem of security, whatever else it is about.</summary>
    private static IReadOnlyList<ProblemCategory> AlsoOf(Redaction redaction, ProblemClassification classification)
    {
        var isTold = classification.Category == ProblemCategory.AccountSecurity || classification.Also.Contains(ProblemCategory.AccountSecurity);
        return redaction.Exposure is null || isTold ? classification.Also : [ProblemCategory.AccountSecurity, .. classification.Also];
    }

    private static List<IntakeNote> NotesOf(string text, EntityList entities)
    {
        var notes = new List<IntakeNote>();
        if (string.IsNullOrWhiteSpace(text))
        {
            notes.Add(IntakeNote.Empty);
        }
        else if (!IsText(entities.Text))
        {
            notes.Add(IntakeNote.NotText);
        }
        else if (!entities.Text.AsSpan().ContainsAnyExcept(" \r\n\t") || !entities.Text.Any(char.IsLetterOrDigit))
        {
            notes.Add(IntakeNote.NothingReadable);
        }

        if (text.Length > MaxReadLength)
        {
            notes.Add(IntakeNote.Shortened);
        }

        if (entities.IsFull)
        {
            notes.Add(IntakeNote.TooManyEntities);
        }

        return notes;
    }

    private static string StrangeCharacters()
    {
        var strange = new StringBuilder("\ufffd");
        for (var c = '\0'; c < '\u00a0'; c++)
        {
            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
            {
                strange.Append(c);
            }
        }

        return strange.ToString();
    }

    /// <summary>Whether a text is for people: a tenth of control characters or broken ones says that it is not.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        const int tenth = 10;
        const int fewest = 4;
        var strange = 0;
        for (var next = text.IndexOfAny(Strange); next >= 0;)
        {
            strange++;
            var step = text[(next + 1)..].IndexOfAny(Strange);
            next = step < 0 ? -1 : next + 1 + step;
        }

        return strange < fewest || strange * tenth < text.Length;
    }

    private TimeZoneInfo ZoneOf(string? zone) =>
        zone is null ? _time.LocalTimeZone
            : TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found
            : throw new ArgumentException("There is no time zone with this id.", nameof(zone));
}
