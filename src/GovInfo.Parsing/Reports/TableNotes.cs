using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Reports;

/// <summary>Sentences in rows of a table of the form (注：以上数据不含派出机构。): they are text of the section, and no values.</summary>
internal static class TableNotes
{
    private const int ShortestSentence = 8;

    /// <summary>Adds the sentences of a table in the order of its rows.</summary>
    public static void AddTo(ImmutableArray<SectionParagraph>.Builder paragraphs, SourceTable table)
    {
        foreach (SourceCell cell in table.Cells)
        {
            if (!IsSentence(cell.Text) || HasNumberBeside(table, cell))
            {
                continue;
            }

            foreach (string line in cell.Text.Split('\n'))
            {
                string text = ChineseScript.Trimmed(line);
                if (text.Length > 0)
                {
                    paragraphs.Add(new SectionParagraph(text, cell.Location));
                }
            }
        }
    }

    private static bool IsSentence(string text)
    {
        if (text.Length < ShortestSentence || !(text.Contains('。', StringComparison.Ordinal) || IsNote(text)))
        {
            return false;
        }

        // Labels that end with a stop are labels, and so is what only a note in brackets makes long.
        KnownLabel? label = KnownLabels.Default.Find(text, out string key);
        return label is null && key.Length >= ShortestSentence;
    }

    // 注：…, 备注：…
    private static bool IsNote(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        text = text.StartsWith("备") ? text[1..] : text;
        return text is ['注', ':' or '：', ..];
    }

    private static bool HasNumberBeside(SourceTable table, SourceCell cell)
    {
        foreach (SourceCell other in table.Cells)
        {
            if (other.Row == cell.Row && other.Column != cell.Column && other.Text.Length > 0 && !other.Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
            {
                return true;
            }
        }

        return false;
    }
}
