using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Words that stand across the outer side of a table: what cuts the table there cuts its outermost column, whose digits may be hidden. Its blank cells
/// are no blanks for certain.
/// </summary>
internal static class StraddlingWords
{
    /// <summary>How many ems of a word stand on either side.</summary>
    private const double Least = 0.25;

    public static void Doubt(List<TextLine> lines, List<TableFragment> tables)
    {
        for (int i = 0; i < tables.Count; i++)
        {
            PdfBox box = tables[i].Box;
            bool left = false;
            bool right = false;
            foreach (TextLine line in lines)
            {
                if (line.Box.Bottom <= box.Top || line.Box.Top >= box.Bottom)
                {
                    continue;
                }

                foreach (TextWord word in line.Words)
                {
                    left |= IsAcross(word.Box, box.Left, line, box);
                    right |= IsAcross(word.Box, box.Right, line, box);
                }
            }

            if (left || right)
            {
                int columns = tables[i].ColumnLines.Length - 1;
                tables[i] = tables[i].Doubt(cell => cell.IsEmpty && ((left && cell.Column == 0) || (right && cell.EndColumn == columns)));
            }
        }
    }

    private static bool IsAcross(PdfBox word, double side, TextLine line, PdfBox table)
    {
        double middle = (word.Top + word.Bottom) / 2;
        double least = Least * line.FontSize;
        return word.Left < side - least && word.Right > side + least && middle > table.Top && middle < table.Bottom;
    }
}
