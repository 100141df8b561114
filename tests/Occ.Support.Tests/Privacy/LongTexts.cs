namespace Occ.Support.Tests.Privacy;

/// <summary>Long texts in which harmless messages and secrets take turns, as in the export of a help desk.</summary>
internal static class LongTexts
{
    public static string Make(Random random, int length)
    {
        var text = new System.Text.StringBuilder(length + 1_000);
        while (text.Length < length)
        {
            text.Append(Piece(random)).Append(SecretSamples.Pick(random, ["\n", " ", "\n\n", "。", ". "]));
        }

        return text.ToString();
    }

    private static string Piece(Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                var (_, _, make, sentences) = SecretSamples.Pick(random, SecretSamples.All);
                return SecretSamples.In(random, sentences, make(random)).Text;
            case 1:
                var (_, _, phrase) = SecretSamples.Pick(random, Phrases.Schemes);
                return "My recovery phrase is: " + SecretSamples.Pick(random, PhraseLayouts.Plain).Write(phrase(random.Next()));
            default:
                return SecretSamples.Pick(random, HarmlessProse.Messages);
        }
    }
}

/// <summary>Reads a text in bites of any size, as a pipe does.</summary>
internal sealed class DribblingReader(string text, Random random) : TextReader
{
    private int _at;

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, text.Length - _at), random.Next(1, 10_000));
        text.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
}

/// <summary>Says the same again and again, so that a long text costs no memory.</summary>
internal sealed class Endless(string text, int length) : TextReader
{
    private int _at;

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, length - _at);
        for (var i = 0; i < count; i++)
        {
            buffer[i] = text[(_at + i) % text.Length];
        }

        _at += count;
        return count;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
}
