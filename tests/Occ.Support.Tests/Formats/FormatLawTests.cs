namespace Occ.Support.Tests.Formats;

/// <summary>Laws that hold for every term of the notation, on addresses that the encoders of the tests make.</summary>
public sealed class FormatLawTests
{
    private const int Rounds = 12;

    public static TheoryData<string> Terms { get; } = [.. FormatTerms.All];

    [Fact]
    public void Every_family_of_the_terms_has_an_encoder() =>
        Assert.Empty(FormatTerms.All.Select(FormatTerms.FamilyOf).Distinct().Except(AddressEncoder.All.Keys));

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_valid_address_is_accepted_with_its_kind_and_within_its_shape(string term)
    {
        var formats = FormatTerms.Formats(term);
        Assert.All(Samples(term), sample => Assert.Contains(
            formats.Where(f => f.Shape.Fits(sample.Text)).Select(f => f.Match(sample.Text)),
            m => m.Verdict.IsValid() && m.Kind == sample.Kind));
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_text_with_another_beginning_or_end_than_its_shape_states_is_refused_for_that(string term)
    {
        var random = new Random(11);
        foreach (var format in FormatTerms.Formats(term).Where(f => (f.Shape.Start + f.Shape.End).Length > 0))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var text = RandomTextOf(format.Shape, random);
                var startsWell = text.StartsWith(format.Shape.Start, StringComparison.OrdinalIgnoreCase);
                var endsWell = text.EndsWith(format.Shape.End, StringComparison.Ordinal);
                Assert.True(
                    (startsWell && endsWell) || format.Match(text).Verdict == (startsWell ? AddressVerdict.InvalidCharacter : AddressVerdict.WrongPrefix), text);
            }
        }
    }

    private static string RandomTextOf(FormatShape shape, Random random)
    {
        const string letters = "023456789acdefhjklmnpqrtuvwxyz:.AF";
        var first = Enumerable.Range(33, 94).Select(c => (char)c).Where(shape.First.Contains).ToArray();
        var length = random.Next(shape.MinLength, shape.MaxLength + 1);
        return string.Create(length, (first, random), (text, made) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = i == 0 ? made.first[made.random.Next(made.first.Length)] : letters[made.random.Next(letters.Length)];
            }
        });
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void The_canonical_spelling_is_accepted_and_is_its_own_canonical_spelling(string term)
    {
        foreach (var (sample, format) in Accepted(term))
        {
            var canonical = format.Canonical(sample.Text);
            var accepting = CanonicalFormats(term).FirstOrDefault(f => f.Accepts(canonical));
            Assert.True(accepting != null, $"{sample.Text} has the canonical spelling {canonical}");
            Assert.Equal(canonical, accepting.Canonical(canonical));
        }
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void One_wrong_lost_doubled_or_swapped_character_never_passes(string term)
    {
        var formats = FormatTerms.Formats(term);
        var random = new Random(7);
        foreach (var sample in Samples(term).Where(s => s.Promise == Promise.FindsOneWrongCharacter))
        {
            foreach (var damaged in Damages.OneCharacter(sample.Text, random))
            {
                Assert.False(formats.Any(f => f.Accepts(damaged)), $"{sample.Text} became {damaged}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_refusal_names_no_kind_and_a_position_inside_the_text(string term)
    {
        foreach (var format in FormatTerms.Formats(term))
        {
            foreach (var text in Bad(term, format))
            {
                var match = format.Match(text);
                Assert.InRange(match.Position, -1, text.Length - 1);
                Assert.True(match.Verdict.IsValid() == match.Kind.Length > 0, $"'{match.Kind}' stands beside {match.Verdict}");
                Assert.False(match.Verdict.IsValid() && !format.Shape.Fits(text), $"{format} accepts what its shape leaves out: {text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void What_is_located_in_a_text_with_one_wrong_character_is_that_character(string term)
    {
        var random = new Random(13);
        Span<int> positions = stackalloc int[AddressFormat.MaxLocated];
        foreach (var (sample, format) in Accepted(term).Where(a => a.Sample.Promise == Promise.FindsOneWrongCharacter).Take(6).ToArray())
        {
            var place = random.Next(sample.Text.Length - 5, sample.Text.Length);
            var letter = sample.Text.FirstOrDefault(c => char.IsAsciiLetterLower(c) == char.IsAsciiLetterLower(sample.Text[place]) && c != sample.Text[place], '?');
            var damaged = sample.Text[..place] + letter + sample.Text[(place + 1)..];
            if (format.Match(damaged).Verdict == AddressVerdict.ChecksumMismatch && format.Locate(damaged, positions) is var found and > 0)
            {
                Assert.Equal([place], positions[..found].ToArray());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_check_of_a_valid_address_allocates_nothing(string term)
    {
        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        foreach (var (sample, format) in Accepted(term).ToArray())
        {
            Check(format, sample.Text, scratch);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Check(format, sample.Text, scratch);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() == before, $"{term} {sample.Kind} allocates");
        }
    }

    [Fact]
    public void Formats_with_the_same_notation_give_the_same_answers()
    {
        var terms = FormatTerms.All.ToLookup(FormatTerms.FamilyOf);
        foreach (var family in terms)
        {
            var texts = family.SelectMany(Samples).Select(s => s.Text).Distinct().ToArray();
            foreach (var same in family.SelectMany(FormatTerms.Formats).GroupBy(f => f.Notation))
            {
                Assert.All(texts, text => Assert.Single(same.Select(f => (f.Shape, f.Match(text))).Distinct()));
            }
        }
    }

    private static AddressFormat[] CanonicalFormats(string term) =>
        FormatTerms.Formats(AddressEncoder.All[FormatTerms.FamilyOf(term)].CanonicalTerm ?? term);

    private static void Check(AddressFormat format, string text, Span<byte> scratch)
    {
        var reading = new AddressReading(text, scratch);
        format.Check(ref reading);
    }

    private static IEnumerable<string> Bad(string term, AddressFormat format)
    {
        var random = new Random(11);
        var firsts = string.Concat(Enumerable.Range(0, 128).Select(i => (char)i).Where(format.Shape.First.Contains));
        var damaged = Samples(term).Take(20).SelectMany(s => Damages.OneCharacter(s.Text, random).Append(s.Text + "\0").Append(s.Text[..^3]));
        return damaged.Concat(HostileTexts.WithFirst(firsts, random)).Where(t => t.Length > 0 && format.Shape.First.Contains(t[0]));
    }

    private static IEnumerable<(SampleAddress Sample, AddressFormat Format)> Accepted(string term) =>
        from sample in Samples(term)
        from format in FormatTerms.Formats(term)
        where format.Accepts(sample.Text)
        select (sample, format);

    private static IEnumerable<SampleAddress> Samples(string term)
    {
        var random = new Random(term.Aggregate(17, (hash, c) => (hash * 31) + c));
        var notation = FormatNotation.ParseAll(term).Single();
        var encoder = AddressEncoder.All[notation.Family];
        return Enumerable.Range(0, Rounds).SelectMany(_ => encoder.Encode(notation, random)).ToArray();
    }
}
