using System.Buffers;
using System.Collections;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>
/// The lines of the running text. A line is compacted when it is first looked at: most lines of a table that is written in text never are.
/// </summary>
/// <param name="paragraphs">The lines.</param>
internal sealed class RunningText(List<Paragraph> paragraphs) : IReadOnlyList<CompactLine>
{
    private const int LongestLine = 4000;

    private readonly CompactLine?[] lines = new CompactLine?[paragraphs.Count];

    public int Count => lines.Length;

    public CompactLine this[int index] => lines[index] ??= CompactLine.From(PrintedAt(index), paragraphs[index].Location);

    /// <summary>A line as printed, its white space kept.</summary>
    public ReadOnlySpan<char> PrintedAt(int index)
    {
        string text = paragraphs[index].Text;
        return text.AsSpan(0, Math.Min(text.Length, LongestLine));
    }

    /// <summary>Whether a line holds one of some characters, as printed; told without compacting it.</summary>
    public bool HoldsAny(int index, SearchValues<char> characters) => PrintedAt(index).ContainsAny(characters);

    public IEnumerator<CompactLine> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
