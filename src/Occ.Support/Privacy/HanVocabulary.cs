namespace Occ.Support;

/// <summary>The Chinese characters that the scanner knows: both BIP-39 lists of single characters, sorted by how common they are.</summary>
internal static class HanVocabulary
{
    private const int First = 0x4E00, Last = 0x9FFF;
    private const ushort Absent = 0xFFF;

    private static readonly (ushort[] Simplified, ushort[] Traditional) Lists = Read();

    /// <summary>The number of a Han character in the simplified list, or -1.</summary>
    public static short InSimplified(char han) => NumberOf(Lists.Simplified[han - First]);

    /// <summary>The number of a Han character in the traditional list, or -1.</summary>
    public static short InTraditional(char han) => NumberOf(Lists.Traditional[han - First]);

    private static short NumberOf(ushort entry) => (entry & Absent) == Absent ? (short)-1 : (short)(entry & Absent);

    private static (ushort[] Simplified, ushort[] Traditional) Read()
    {
        var (simplified, traditional) = (Empty(), Empty());
        PhraseLists.Read(PhraseList.ChineseSimplified, PhraseList.ChineseTraditional, (list, number, word) =>
            (list == PhraseList.ChineseSimplified ? simplified : traditional)[word[0] - First] = (ushort)number);
        return (simplified, traditional);
    }

    private static ushort[] Empty()
    {
        var numbers = new ushort[Last - First + 1];
        Array.Fill(numbers, Absent);
        return numbers;
    }
}
