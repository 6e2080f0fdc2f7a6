using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Puts glyphs into the cells of a page's lattices and reads each cell's text.</summary>
/// <param name="page">The page.</param>
/// <param name="lattices">Its lattices.</param>
internal sealed class CellFiller(PdfPage page, List<Lattice> lattices)
{
    private const int MostOfRun = 32;

    private readonly HashSet<(int Lattice, int Cell)> cut = [];
    private readonly List<int>?[][] glyphsOfCell = [.. lattices.Select(static lattice => new List<int>?[lattice.Cells.Count])];

    /// <summary>Marks the cell at a digit as doubtful: more digits of its number are hidden.</summary>
    /// <returns>Whether there is such a cell.</returns>
    public bool MarkCut(PdfBox digit)
    {
        for (int i = 0; i < lattices.Count; i++)
        {
            int cell = lattices[i].CellAt((digit.Left + digit.Right) / 2, (digit.Top + digit.Bottom) / 2);
            if (cell >= 0)
            {
                cut.Add((i, cell));
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks the cells above and below a rule that goes through a digit: it may be of either, and the rule may be none of this table's.</summary>
    public void MarkCrossed(PdfBox digit)
    {
        double middle = (digit.Left + digit.Right) / 2;
        double quarter = digit.Height / 4;
        for (int i = 0; i < lattices.Count; i++)
        {
            int above = lattices[i].CellAt(middle, digit.Top + quarter);
            int below = lattices[i].CellAt(middle, digit.Bottom - quarter);
            if (above != below && above >= 0 && below >= 0)
            {
                cut.Add((i, above));
                cut.Add((i, below));
            }
        }
    }

    /// <summary>Takes a glyph into the cell where its centre lies.</summary>
    /// <returns>False where it lies outside every table.</returns>
    public bool TryTake(int index, in PdfBox box)
    {
        double x = (box.Left + box.Right) / 2;
        double y = (box.Top + box.Bottom) / 2;
        for (int i = 0; i < lattices.Count; i++)
        {
            int cell = lattices[i].CellAt(x, y);
            if (cell >= 0)
            {
                (glyphsOfCell[i][cell] ??= new List<int>(RunFrom(index))).Add(index);
                return true;
            }
        }

        return false;
    }

    /// <summary>How many glyphs one run draws from one on: so many may come into one cell.</summary>
    private int RunFrom(int index)
    {
        ReadOnlySpan<PdfGlyph> glyphs = page.GlyphSpan;
        int end = index + 1;
        while (end < glyphs.Length && end - index < MostOfRun && glyphs[end].Run == glyphs[index].Run)
        {
            end++;
        }

        return end - index;
    }

    /// <summary>The tables with their text. A table may be empty: its rows may be left blank, or it may be a drawing.</summary>
    public List<TableFragment> Fill(LineBuilder lines, SourceReadContext context)
    {
        var tables = new List<TableFragment>(lattices.Count);
        for (int i = 0; i < lattices.Count; i++)
        {
            tables.Add(Fill(i, lines, context));
        }

        return tables;
    }

    private TableFragment Fill(int number, LineBuilder lines, SourceReadContext context)
    {
        Lattice lattice = lattices[number];
        List<int>?[] glyphs = glyphsOfCell[number];
        HashSet<int> straddled = StraddlingNumbers.Resolve(page, lattice.Cells, glyphs);
        Dictionary<int, List<(LatticeCell Cell, List<int>? Glyphs)>> fused = FusedCells.Find(page, lattice, glyphs, lines);
        var cells = new List<LatticeCell>(lattice.Cells.Count);
        for (int i = 0; i < glyphs.Length; i++)
        {
            bool crossed = straddled.Contains(i);
            bool doubtful = crossed || cut.Contains((number, i)) || CutNumbers.IsCut(page, lattice, lattice.Cells[i], glyphs[i]);
            if (!fused.TryGetValue(i, out List<(LatticeCell Cell, List<int>? Glyphs)>? parts))
            {
                cells.Add(Read(lattice.Cells[i], glyphs[i], doubtful, crossed, lines, context));
                continue;
            }

            foreach ((LatticeCell part, List<int>? inside) in parts)
            {
                cells.Add(Read(part, inside, doubtful, crossed, lines, context));
            }
        }

        if (OverprintedCells.Doubt(cells, lattice.RowLines.Length - 1))
        {
            PdfBox box = lattice.Box;
            context.Diagnostics.Add(PdfLayoutDiagnostics.Overprinted.Create(
                new PageLocation(page.Number, box.Left, box.Top, box.Right, box.Bottom), ("page", page.Number)));
        }

        return new TableFragment
        {
            Page = page.Number,
            FirstPage = page.Number,
            Box = lattice.Box,
            ColumnLines = lattice.ColumnLines.ToArray(),
            RowCount = lattice.RowLines.Length - 1,
            Cells = SlicedRows.Unite(cells),
            TopWasOpen = lattice.TopWasOpen,
            BottomWasOpen = lattice.BottomWasOpen,
            LeftWasOpen = lattice.LeftWasOpen,
            RightWasOpen = lattice.RightWasOpen,
        };
    }

    private LatticeCell Read(LatticeCell cell, List<int>? inside, bool doubtful, bool crossed, LineBuilder lines, SourceReadContext context)
    {
        if (inside is null && !crossed)
        {
            return doubtful ? cell with { IsDoubtful = true } : cell;
        }

        LatticeCell read = Read(cell, lines.Build(inside ?? []), doubtful);
        if (read.IsDoubtful)
        {
            DiagnosticDescriptor kind = crossed ? PdfLayoutDiagnostics.NumberCrossesRule : PdfLayoutDiagnostics.DoubtfulNumber;
            context.Diagnostics.Add(kind.Create(LocationOf(read), ("text", read.Text.Replace('\n', ' ')), ("page", page.Number)));
        }

        return read;
    }

    private static string TextOf(List<TextLine> lines)
    {
        string[] texts = new string[lines.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = lines[i].Text;
        }

        return string.Join('\n', texts);
    }

    public static PageLocation LocationOf(LatticeCell cell) => new(cell.Page, cell.Box.Left, cell.Box.Top, cell.Box.Right, cell.Box.Bottom);

    public static LatticeCell Read(LatticeCell cell, List<TextLine> lines, bool doubtful)
    {
        bool ofDigits = false;
        foreach (TextLine line in lines)
        {
            ofDigits |= line.IsDoubtful;
        }

        if (BrokenNumber.Is(cell.Box, lines))
        {
            return cell with { Lines = lines, Text = string.Concat(lines.Select(static line => line.Text)), IsDoubtful = true, HasSurePlace = !doubtful };
        }

        string text = lines.Count == 1 ? lines[0].Text : TextOf(lines);
        return cell with { Lines = lines, Text = text, IsDoubtful = doubtful || ofDigits, HasSurePlace = !doubtful };
    }
}
