using FsCheck.Xunit;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Transactions;

/// <summary>Laws that hold for every family of ids, on ids that the encoders of the tests make.</summary>
public sealed class TransactionIdLawTests
{
    [Fact]
    public void Every_family_of_the_table_has_an_encoder() =>
        Assert.Empty(NetworkTable.BuiltIn.All.Select(n => n.TransactionFormat.Notation.Split(" + ")[0]).Distinct().Except([.. TransactionIdSample.All.Keys, "none"]));

    [Property(MaxTest = 50)]
    public void An_id_is_valid_and_its_canonical_spelling_is_itself(Guid left, Guid right) => ForAll(left, right, (format, sample) =>
    {
        Assert.Equal(TransactionIdVerdict.Valid, format.Check(sample.Canonical).Verdict);
        Assert.Equal(sample.Canonical, format.Canonical(sample.Canonical));
    });

    [Property(MaxTest = 50)]
    public void Variants_are_accepted_and_agree_on_the_canonical_spelling(Guid left, Guid right) => ForAll(left, right, (format, sample) =>
    {
        foreach (var variant in sample.Variants.Where(v => v != sample.Canonical))
        {
            Assert.Equal(TransactionIdVerdict.ValidVariant, format.Check(variant).Verdict);
            Assert.Equal(sample.Canonical, format.Canonical(variant));
        }
    });

    [Fact]
    public void Every_further_family_of_a_row_has_an_encoder() =>
        Assert.Empty(NetworkTable.BuiltIn.All.SelectMany(n => n.TransactionFormat.Notation.Split(" + ").Skip(1)).Distinct().Except(TransactionIdSample.Further.Keys));

    /// <summary>A text of another length passes only where it is an id by itself, as base58 of one letter less can be 32 bytes too.</summary>
    [Property(MaxTest = 50)]
    public void One_character_fewer_or_more_is_refused_on_every_network(Guid left, Guid right)
    {
        foreach (var format in NetworkTable.BuiltIn.All.Select(n => n.TransactionFormat).Distinct().Where(f => f.Notation != "none"))
        {
            var terms = format.Notation.Split(" + ");
            TransactionIdSample[] samples = [TransactionIdSample.All[terms[0]](Bytes(left, right)), .. terms.Skip(1).Select(t => TransactionIdSample.Further[t](Bytes(left, right)))];
            foreach (var text in samples.Select(s => s.Canonical))
            {
                Assert.True(format.Check(text).Verdict.IsValid(), $"{format} {text}");
                foreach (var other in new[] { text[..^1], text[1..], text + "0", text + "7", text + "A", text + "a", "1" + text, "f" + text }.Where(t => !IsUnpadded(text, t)))
                {
                    Assert.True(format.Check(other).Verdict.IsValid() == samples.Any(s => s.IsAlso(other)), $"{format} {other}");
                }
            }
        }
    }

    [Property(MaxTest = 20)]
    public void One_wrong_character_never_passes_where_a_checksum_is(Guid left, Guid right)
    {
        var bytes = Bytes(left, right);
        foreach (var family in new[] { "tezos", "mina", "th", "massa", "cb58", "bech32m-txid", "bech32m-at" })
        {
            var format = TransactionIdFormats.Parse(family);
            var text = TransactionIdSample.All[family](bytes).Canonical;
            for (var i = 0; i < text.Length; i++)
            {
                var wrong = string.Concat(text.AsSpan(0, i), text[i] == 'q' ? "p" : "q", text.AsSpan(i + 1));
                Assert.False(format.Check(wrong).Verdict.IsValid(), wrong);
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Any_text_is_answered(string text)
    {
        text ??= "";
        foreach (var family in TransactionIdSample.All.Keys.Where(_ => text.Length > 0))
        {
            TransactionIdFormats.Parse(family).Check(text);
        }

        new TransactionIdValidator().Identify(text, text);
    }

    [Fact]
    public void A_check_allocates_nothing()
    {
        var bytes = Bytes(new("5a6e1f5c-0c2b-4a53-8c7e-0d9f4b6a7c81"), new("1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9"));
        foreach (var (family, make) in TransactionIdSample.All)
        {
            var format = TransactionIdFormats.Parse(family);
            var sample = make(bytes);
            string[] texts = [sample.Canonical, .. sample.Variants];
            Measure(format, texts);
            Assert.True(Measure(format, texts) == 0, family);
        }
    }

    [Fact]
    public void To_identify_a_second_id_of_a_kind_allocates_nothing()
    {
        var validator = new TransactionIdValidator();
        foreach (var (family, make) in TransactionIdSample.All)
        {
            var texts = new[] { make(Bytes(Guid.Empty, new("1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9"))).Canonical, make(Bytes(new("5a6e1f5c-0c2b-4a53-8c7e-0d9f4b6a7c81"), Guid.Empty)).Canonical };
            validator.Identify(texts[0]);
            validator.Identify(texts[1]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var found = validator.Identify(texts[1]);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() == before, family);
            Assert.True(found.IsValid, family);
        }
    }

    [Fact]
    public void The_published_and_computed_ids_have_their_verdict()
    {
        var faults = new List<string>();
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "transactions.tsv")).Where(l => l[0] != '#').Skip(1).ToList();
        foreach (var cells in lines.Select(l => l.Split('\t')))
        {
            var format = TransactionIdFormats.Parse(cells[0]);
            var verdict = format.Check(cells[1]).Verdict;
            if (verdict.Code() != cells[2] || (verdict.IsValid() && format.Canonical(cells[1]) != cells[3]))
            {
                faults.Add($"{cells[0]} {cells[1]}: {verdict.Code()}");
            }
        }

        Assert.True(lines.Count > 300);
        Faults.None("A vector is not as its source says", faults);
    }

    private static long Measure(TransactionIdFormat format, string[] texts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
        {
            format.Check(text);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The padding of base64 may be left out.</summary>
    private static bool IsUnpadded(string text, string other) => text == other + "=";

    private static void ForAll(Guid left, Guid right, Action<TransactionIdFormat, TransactionIdSample> law)
    {
        foreach (var (family, make) in TransactionIdSample.All)
        {
            law(TransactionIdFormats.Parse(family), make(Bytes(left, right)));
        }
    }

    /// <summary>Thirty-two bytes that do not begin as a block hash does, and whose letters differ in case.</summary>
    private static byte[] Bytes(Guid left, Guid right)
    {
        byte[] bytes = [.. left.ToByteArray(), .. right.ToByteArray()];
        (bytes[0], bytes[1], bytes[16]) = ((byte)(0x10 | bytes[0] & 0x6f), 0xab, 0xcd);
        return bytes;
    }
}
