using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>
/// Reads a table whose text keeps the layout of its pages (<c>pdftotext -layout</c>, browsers in a terminal): a value's column is where it stands,
/// its row the one whose label stands in the same lines. The sums of the rows must bear it out; else nothing is read so.
/// </summary>
internal sealed class PageLayout
{
    private const double ShareOfSumsThatHold = 0.8;
    private const int FewestSums = 3;
    private const double LeastAlignment = 0.6;
    private const double ClearDifference = 0.15;

    private readonly FormOutline form;
    private readonly LayoutLines lines;
    private readonly bool isHanTwoColumns;
    private readonly List<LayoutRow> rows;
    private readonly List<LayoutPage> pages = [];

    private PageLayout(FormOutline form, LayoutLines lines, bool isHanTwoColumns, List<LayoutRow> rows)
    {
        this.form = form;
        this.lines = lines;
        this.isHanTwoColumns = isHanTwoColumns;
        this.rows = rows;
    }

    /// <summary>The rows with their values; null when the text does not keep a layout, or its sums do not bear the places out.</summary>
    /// <param name="form">The form; it has a sum within its rows.</param>
    /// <param name="labels">The labels of the rows.</param>
    /// <param name="map">The labels of the text.</param>
    /// <param name="endLine">The line behind the last that may be of the table.</param>
    public static IReadOnlyList<LayoutRow>? Read(FormOutline form, List<RowLabel> labels, LabelMap map, int endLine)
    {
        if (form.WithinRow is null || form.Table.Blocks.Length != 1 || labels.Count < FewestSums)
        {
            return null;
        }

        var lines = new LayoutLines(map, Math.Max(0, labels[0].OrdinalStart.Line - 1), endLine);
        if (endLine - lines.First < FewestSums || !lines.HasLineOf(LayoutPage.FewestInLine(form.Table.Blocks[0].Columns.Length)))
        {
            return null;
        }

        List<LayoutRow> rows = LayoutRow.Find(form, labels, lines);
        var narrow = new PageLayout(form, lines, isHanTwoColumns: false, rows);
        var wide = new PageLayout(form, lines, isHanTwoColumns: true, rows.ConvertAll(static row => row.Anew()));
        PageLayout? best = narrow.PlaceWords() && narrow.ResolveRows() ? narrow : null;
        bool isWideRead = wide.PlaceWords() && wide.ResolveRows();
        best = best is null || !isWideRead ? (isWideRead ? wide : best) : Better(best, wide);
        if (best is null || best.Alignment < LeastAlignment)
        {
            return null;
        }

        // Letters counted otherwise the values may stand in line as they do not here: then they only seem to be in as many columns.
        return best.FreeAlignment < (best == narrow ? wide : narrow).FreeAlignment - ClearDifference ? null : best.rows;
    }

    /// <summary>The share of the words that are set as their column is.</summary>
    private double Alignment => ShareOf(page => page.CountAligned(form.Table.Blocks[0].Columns.Length));

    /// <summary>The same of words that stand above each other, whatever the form's columns.</summary>
    private double FreeAlignment => ShareOf(static page => page.CountFreelyAligned());

    private double ShareOf(Func<LayoutPage, (int Aligned, int All)> count)
    {
        int aligned = 0;
        int all = 0;
        foreach (LayoutPage page in pages)
        {
            (int alignedInPage, int allInPage) = count(page);
            aligned += alignedInPage;
            all += allInPage;
        }

        return all == 0 ? 0 : (double)aligned / all;
    }

    /// <summary>The one in which words stand more exactly below each other. Where both do, the rows that they read differently are in doubt.</summary>
    private static PageLayout Better(PageLayout first, PageLayout second)
    {
        double alignment = first.Alignment;
        double other = second.Alignment;
        (PageLayout better, PageLayout worse) = other > alignment ? (second, first) : (first, second);
        if (Math.Abs(other - alignment) < ClearDifference)
        {
            for (int index = 0; index < better.rows.Count; index++)
            {
                LayoutRow row = better.rows[index];
                string[]? texts = worse.rows[index].Texts;
                row.IsDoubtful |= texts is not null && row.Texts is not null && !row.Texts.AsSpan().SequenceEqual(texts);
            }
        }

        return better;
    }

    /// <summary>Gives rows that were gathered in the order of the text the values that the layout shows, and takes out what is no row by itself.</summary>
    public static void Apply(IReadOnlyList<LayoutRow> layout, List<RowText> texts, FormOutline form, LabelMap map, DiagnosticBag diagnostics)
    {
        var byRow = new LayoutRow?[form.Rows.Length];
        foreach (LayoutRow row in layout)
        {
            byRow[row.Row] = row;
        }

        texts.RemoveAll(text => text.Row is null || byRow[form.Rows.IndexOf(text.Row)] is null);
        foreach (RowText text in texts)
        {
            LayoutRow row = byRow[form.Rows.IndexOf(text.Row!)]!;
            text.IsInOrderAlone = row.IsInOrder && row.Own[0].Words.Select(static word => word.Text).SequenceEqual(text.Written.Select(static cell => cell.Text));

            // Words that are no values have no place in a layout, and the row is not blank.
            bool isOfWords = text.HasWritten && row.Texts is { } placed && Array.TrueForAll(placed, static value => value.Length == 0);
            text.Values = text.IsInOrderAlone ? null : row.IsDoubtful || isOfWords
                ? ValuePlacement.Doubt(text, map.Paragraphs, diagnostics)
                : [.. row.Texts!.Select((value, column) => new PlacedCell(value, map.Paragraphs[row.Lines[column]].Location, IsDoubtful: false))];
        }
    }

    /// <summary>Gives every value of the table its line and its column.</summary>
    private bool PlaceWords()
    {
        int columnCount = form.Table.Blocks[0].Columns.Length;
        var page = new List<(int Line, List<PlacedWord> Words)>(lines.End - lines.First);
        bool isAnyLaidOut = false;
        for (int line = Math.Max(0, rows[0].FirstLine - 1); line < lines.End; line++)
        {
            if (lines.Map.Paragraphs[line].StartsPage)
            {
                isAnyLaidOut |= PlacePage(page, columnCount);
                page.Clear();
            }

            page.Add((line, lines.Words(line, isHanTwoColumns)));
        }

        isAnyLaidOut |= PlacePage(page, columnCount);
        return isAnyLaidOut;
    }

    private bool PlacePage(List<(int Line, List<PlacedWord> Words)> page, int columnCount)
    {
        LayoutPage placed = LayoutPage.Read(page, form, columnCount);
        foreach ((LayoutPiece piece, bool isBehindLabel) in placed.Pieces)
        {
            Assign(piece, isBehindLabel);
        }

        foreach (int line in placed.OddLines)
        {
            if (RowAt(line) is { } row)
            {
                row.IsDoubtful = true;
            }
        }

        pages.Add(placed);
        return placed.HasColumns;
    }

    private LayoutRow? RowAt(int line)
    {
        foreach (LayoutRow row in rows)
        {
            if (line >= row.FirstLine && line < row.EndLine)
            {
                return row;
            }
        }

        return null;
    }

    private int LastRowAbove(int line)
    {
        int row = rows.Count - 1;
        while (row >= 0 && rows[row].EndLine > line)
        {
            row--;
        }

        return row;
    }

    private void Assign(LayoutPiece piece, bool isBehindLabel)
    {
        int line = piece.Line;
        LayoutRow? row = RowAt(line);
        if (row is not null)
        {
            row.Own.Add(piece);
            return;
        }

        // Between two rows: the upper or lower part of a number that is broken in its cell; beside other words the row of a label that was not found.
        int above = LastRowAbove(line);
        if (above >= 0 && isBehindLabel && rows[above].Own.Count == 0 && lines.Words(line, isHanTwoColumns: false).TrueForAll(IsOfGroup))
        {
            // Beside a group's label, below that of a row that has no values yet: its sum must hold.
            rows[above].Own.Add(piece with { IsCertain = false });
        }
        else if (above >= 0)
        {
            rows[above].Below.Add(isBehindLabel ? piece with { Places = null } : piece);
        }
        else if (!isBehindLabel)
        {
            rows[0].Above.Add(piece);
        }
    }

    private bool IsOfGroup(PlacedWord word) => word.IsValue || form.IsFragmentOf(word.Text);

    /// <summary>Puts the rows together; false when their sums do not bear the places out.</summary>
    private bool ResolveRows()
    {
        ImmutableArray<FormLine> columns = form.Table.Blocks[0].Columns;
        for (int index = 0; index < rows.Count; index++)
        {
            LayoutRow row = rows[index];
            List<LayoutPiece> above = index == 0 ? row.Above : rows[index - 1].Below;
            row.Resolve(above, columns, form.WithinRow!);
        }

        for (int index = 0; index < rows.Count; index++)
        {
            // What is left between two rows belongs to one of them.
            if (rows[index].Below.Count > 0 || (index == 0 && rows[0].Above.Count > 0))
            {
                rows[index].IsDoubtful = true;
                if (index + 1 < rows.Count)
                {
                    rows[index + 1].IsDoubtful = true;
                }
            }
        }

        int checkedRows = rows.Count(static row => row.Sum != SumState.Unknown);
        int holding = rows.Count(static row => row.Sum == SumState.Holds);
        foreach (LayoutRow row in rows)
        {
            row.IsInOrder = !row.IsDoubtful && row.Texts is null && row.Own is [{ IsCertain: true }];
            row.IsDoubtful |= row.Texts is null || (row.Sum != SumState.Holds && !row.IsCertain);
        }

        return holding >= FewestSums && holding >= checkedRows * ShareOfSumsThatHold;
    }
}
