using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Sixth step of the lattice: parts cells that are one only because rulings between them were not drawn. Numbers in several number columns of a
/// table, or a number or a column's label beside words, are different cells' where other rows are ruled at these lines and nothing crosses them.
/// </summary>
internal sealed class FusedCells
{
    /// <summary>How far a glyph may reach over a line between columns, in ems; glyph boxes are advance widths, and reach over by little.</summary>
    private const double MostAcross = 0.25;

    /// <summary>The gap in ems that parts two numbers beyond doubt.</summary>
    private const double ClearGap = 0.6;
    private const int LongestLabel = 12;

    /// <summary>How many ruled cells of rows with numbers make a column one of numbers; one of five may hold a word.</summary>
    private const int FewestCells = 2;
    private const int CellsPerWord = 5;

    private readonly PdfPage page;
    private readonly Lattice lattice;
    private readonly List<int>?[] glyphs;
    private readonly LineBuilder lines;
    private readonly bool[] isNumberColumn;
    private readonly ShortText text;

    private FusedCells(PdfPage page, Lattice lattice, List<int>?[] glyphs, LineBuilder lines)
    {
        this.page = page;
        this.lattice = lattice;
        this.glyphs = glyphs;
        this.lines = lines;
        text = new ShortText(page);
        isNumberColumn = FindNumberColumns();
    }

    /// <summary>The parts of the cells that are several, each with its glyphs, by the index of the cell in <see cref="Lattice.Cells"/>.</summary>
    public static Dictionary<int, List<(LatticeCell Cell, List<int>? Glyphs)>> Find(PdfPage page, Lattice lattice, List<int>?[] glyphs, LineBuilder lines)
    {
        var found = new Dictionary<int, List<(LatticeCell Cell, List<int>? Glyphs)>>();
        FusedCells? fused = null;
        for (int index = 0; index < glyphs.Length; index++)
        {
            if (lattice.Cells[index].ColumnSpan > 1 && glyphs[index] is { Count: > 1 } inside)
            {
                fused ??= new FusedCells(page, lattice, glyphs, lines);
                if (fused.Part(lattice.Cells[index], inside) is { } parts)
                {
                    found.Add(index, parts);
                }
            }
        }

        return found;
    }

    /// <summary>The columns whose ruled cells hold numbers, or nothing, in the rows that have numbers.</summary>
    private bool[] FindNumberColumns()
    {
        bool[] hasNumber = new bool[lattice.RowLines.Length - 1];
        bool[] isWords = new bool[glyphs.Length];
        for (int index = 0; index < glyphs.Length; index++)
        {
            LatticeCell cell = lattice.Cells[index];
            if (cell.ColumnSpan == 1 && glyphs[index] is { } inside)
            {
                isWords[index] = !IsOneValue(inside);
                hasNumber[cell.Row] |= !isWords[index] && cell.RowSpan == 1;
            }
        }

        int[] cells = new int[lattice.ColumnLines.Length - 1];
        int[] words = new int[cells.Length];
        for (int index = 0; index < glyphs.Length; index++)
        {
            LatticeCell cell = lattice.Cells[index];
            if (cell.ColumnSpan == 1 && hasNumber.AsSpan(cell.Row, cell.RowSpan).Contains(true))
            {
                cells[cell.Column]++;
                words[cell.Column] += isWords[index] ? 1 : 0;
            }
        }

        bool[] isNumber = new bool[cells.Length];
        for (int column = 0; column < isNumber.Length; column++)
        {
            isNumber[column] = cells[column] >= FewestCells && words[column] * CellsPerWord <= cells[column];
        }

        return isNumber;
    }

    private List<(LatticeCell Cell, List<int>? Glyphs)>? Part(LatticeCell cell, List<int> inside)
    {
        var columns = new List<int>?[cell.ColumnSpan];
        ReadOnlySpan<double> columnLines = lattice.ColumnLines;
        foreach (int index in inside)
        {
            PdfBox box = page.GlyphAt(index).Box;
            int column = cell.Column;
            while (column + 1 < cell.EndColumn && (box.Left + box.Right) / 2 >= columnLines[column + 1])
            {
                column++;
            }

            (columns[column - cell.Column] ??= []).Add(index);
        }

        int filled = 0;
        bool hasWords = false;
        for (int at = 0; at < columns.Length; at++)
        {
            if (!isNumberColumn[cell.Column + at])
            {
                hasWords |= columns[at] is not null;
            }
            else if (columns[at] is { } own)
            {
                // Numbers of several rows could not be told apart by row; the label of a column may stand over several lines.
                filled++;
                if (!(cell.RowSpan == 1 && IsOneValue(own)) && !IsColumnLabel(own))
                {
                    return null;
                }
            }
        }

        if (filled == 0 || (filled == 1 && !hasWords))
        {
            return null;
        }

        List<(LatticeCell Cell, List<int>? Glyphs)> parts = Cut(cell, columns);
        return parts.TrueForAll(IsInside) && !HasNumberAcross(columns) ? parts : null;
    }

    /// <summary>Number columns are cells of their own; what stands between them is one cell.</summary>
    private List<(LatticeCell Cell, List<int>? Glyphs)> Cut(LatticeCell cell, List<int>?[] columns)
    {
        var parts = new List<(LatticeCell Cell, List<int>? Glyphs)>();
        int first = 0;
        while (first < columns.Length)
        {
            int end = first + 1;
            while (end < columns.Length && !isNumberColumn[cell.Column + first] && !isNumberColumn[cell.Column + end])
            {
                end++;
            }

            PdfBox box = cell.Box with { Left = lattice.ColumnLines[cell.Column + first], Right = lattice.ColumnLines[cell.Column + end] };
            List<int> own = [.. columns[first..end].SelectMany(static column => column ?? [])];
            parts.Add((cell with { Column = cell.Column + first, ColumnSpan = end - first, Box = box }, own.Count > 0 ? own : null));
            first = end;
        }

        return parts;
    }

    private bool IsInside((LatticeCell Cell, List<int>? Glyphs) part)
    {
        foreach (int index in part.Glyphs ?? [])
        {
            ref readonly PdfGlyph glyph = ref page.GlyphAt(index);
            double most = MostAcross * LineText.EmOf(glyph);
            if (glyph.Box.Left < part.Cell.Box.Left - most || glyph.Box.Right > part.Cell.Box.Right + most)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether digits on both sides of a line between columns may be one number's: a number in the middle of a merged cell.</summary>
    private bool HasNumberAcross(List<int>?[] columns)
    {
        for (int at = 1; at < columns.Length; at++)
        {
            foreach (int left in columns[at - 1] ?? [])
            {
                ref readonly PdfGlyph last = ref page.GlyphAt(left);
                foreach (int right in columns[at] ?? [])
                {
                    ref readonly PdfGlyph first = ref page.GlyphAt(right);
                    double em = LineText.EmOf(last);
                    if (GlyphText.IsNumeric(last.Text) && GlyphText.IsNumeric(first.Text) && Math.Abs(first.Baseline - last.Baseline) < 0.2 * em && first.Box.Left - last.Box.Right < ClearGap * em)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool IsColumnLabel(List<int> own) => own.Count <= LongestLabel && FormWords.IsLabel(string.Concat(lines.Build(own).Select(static line => line.Text)));

    /// <summary>Whether glyphs of one line make one number, or one mark that stands for none.</summary>
    private bool IsOneValue(List<int> own)
    {
        if (own.Count > ShortText.MostGlyphs)
        {
            return false;
        }

        double baseline = page.GlyphAt(own[0]).Baseline;
        foreach (int index in own)
        {
            ref readonly PdfGlyph glyph = ref page.GlyphAt(index);
            if (glyph.IsVertical || Math.Abs(glyph.Baseline - baseline) > 0.2 * LineText.EmOf(glyph))
            {
                return false;
            }
        }

        return GlyphText.IsValue(text.Of(own));
    }
}
