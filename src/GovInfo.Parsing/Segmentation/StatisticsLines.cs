using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>
/// Finds the lines of a statistics table that is written in text: its groups (三、依申请公开情况) read like headings of sections, and are none.
/// </summary>
internal static class StatisticsLines
{
    private const int FewestLabels = 6;
    private const int MostLinesBetween = 12;
    private const int LongestNumber = 4;

    private static readonly FormBlock Form = FormTemplates.Default.TablesWithCode(TableCodes.Statistics).First().Blocks[0];

    private static readonly char CornerLetter = Form.Corner!.Key[0];
    private static readonly char RowLetter = Form.Rows[0].Label.Key[0];

    /// <summary>The index of the table's first line and the one behind its last; two zeros where there is none.</summary>
    public static (int First, int End) Find(List<Block> blocks)
    {
        for (int start = 0; start < blocks.Count; start++)
        {
            if (!MayBegin(blocks[start]) || (!Begins(blocks[start], Form.Corner!.Key) && !Begins(blocks[start], Form.Rows[0].Label.Key)))
            {
                continue;
            }

            int labels = 0;
            int end = start;
            for (int index = start; index < blocks.Count && index - end <= MostLinesBetween && blocks[index] is Paragraph; index++)
            {
                if (Form.Labels.Any(label => Begins(blocks[index], label.Key)))
                {
                    labels++;
                    end = index;
                }
            }

            if (labels >= FewestLabels)
            {
                // Without a head the group of the first row stands above it.
                bool hasGroupAbove = start > 0 && Form.Rows[0].Ancestors.Any(label => Begins(blocks[start - 1], label.Key));
                return (hasGroupAbove ? start - 1 : start, end + 1);
            }
        }

        return default;
    }

    /// <summary>Whether one of the first letters of a line is that of the corner or of the first row's label: few lines have it.</summary>
    private static bool MayBegin(Block block)
    {
        if (block is not Paragraph { Text: { Length: > 0 } text } || !text.AsSpan().ContainsAnyInRange('\u2E80', '\u9FFF'))
        {
            return false;
        }

        int letters = 0;
        for (int index = 0; index < text.Length && letters <= LongestNumber; index++)
        {
            char letter = ChineseScript.FoldedLetter(text[index]);
            if (letter == CornerLetter || letter == RowLetter)
            {
                return true;
            }

            letters += letter == '\0' ? 0 : 1;
        }

        return false;
    }

    /// <summary>Whether a line begins with a label, a number and the label's ordinal before it aside.</summary>
    private static bool Begins(Block block, string key)
    {
        if (block is not Paragraph { Text: { Length: > 0 } text } || key.Length == 0)
        {
            return false;
        }

        int at = 0;
        int before = 0;
        foreach (char printed in text)
        {
            char letter = ChineseScript.FoldedLetter(printed);
            if (letter == '\0')
            {
                continue;
            }

            if (letter == key[at])
            {
                if (++at == key.Length)
                {
                    return true;
                }
            }
            else if (at > 0 || ++before > LongestNumber)
            {
                return false;
            }
        }

        return false;
    }
}
