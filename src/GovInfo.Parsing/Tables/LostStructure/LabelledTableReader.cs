using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Layout;
using GovInfo.Parsing.Tables.LostStructure.Losses;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Reads a table of the form whose rows have labels: finds the rows, gathers what stands behind each, and places the values.</summary>
internal static class LabelledTableReader
{
    private const int FewestRows = 2;
    private const int RowsThatSuffice = 4;
    private const int HeadsThatSuffice = 2;
    private const double RowScore = 10;
    private const double HeadScore = 3;

    /// <summary>Where a form's table may stand, by its labels alone; null when there is none.</summary>
    public static LabelledTable? Find(FormOutline form, LabelMap map)
    {
        List<RowLabel> labels = RowChain.Find(form, map);
        if (labels.Count < FewestRows)
        {
            return null;
        }

        labels = MisprintedRows.AddTo(labels, form, map);
        int firstLine = TextTableExtent.FirstLine(map, form, map.Stream.PointOf(labels[0].Start).Line);
        TextHeader[] headers = ReadHeaders(form, map, labels, map.FirstLetterOf(firstLine));
        int heads = headers.Sum(static header => header.Heads);
        if (labels.Count < RowsThatSuffice && heads < HeadsThatSuffice)
        {
            return null;
        }

        return new LabelledTable(form, labels, headers, firstLine, (labels.Count * RowScore) + (heads * HeadScore));
    }

    /// <summary>Reads a table that was found.</summary>
    public static TextTable Read(LabelledTable found, LabelMap map, DiagnosticBag diagnostics)
    {
        (FormOutline form, List<RowLabel> labels, TextHeader[] headers, int firstLine, double score) = found;
        int lastLabelLine = map.Stream.PointOf(labels[^1].Start).Line;
        int limit = TextTableExtent.LastPossibleLine(map, lastLabelLine);
        CellShape shape = CellSplitter.ShapeOf(map.Paragraphs, map.Stream.PointOf(labels[0].Start).Line, Math.Min(limit, lastLabelLine + 8));
        EmptyLineCells? emptyLines = shape == CellShape.Spaces ? EmptyLineCells.Observe(form, labels, map) : null;
        shape = emptyLines is null ? shape : CellShape.Lines;
        List<TextCell> cells = emptyLines?.Split(map.Paragraphs, firstLine, limit) ?? CellSplitter.Split(map.Paragraphs, firstLine, limit, shape);
        RowStartBars.Remove(cells, labels, shape, map);
        FilledUpRows.Mark(cells, shape);
        var reader = new RowTextReader(form, map, cells, shape, headers);
        List<RowText> texts = reader.Read(labels);
        bool lacksTotal = headers[0].LacksTotal && texts.TrueForAll(static row => row.WrittenCount < row.Columns.Length);
        if (lacksTotal && MayHaveNoTotal(texts))
        {
            headers[0].Columns = headers[0].Columns[..^1];
            reader = new RowTextReader(form, map, cells, shape, headers);
            texts = reader.Read(labels);
        }
        else if (lacksTotal)
        {
            // Values of fewer columns, or of all of them with blanks, in places that the header does not tell.
            texts.ForEach(row => row.Values = ValuePlacement.Doubt(row, map.Paragraphs, diagnostics));
        }

        PageNumbers.Remove(texts, form, map, shape);

        UnlabelledRows.Split(form, texts, map, diagnostics);
        HashSet<int> twice = RowChain.FindTwice(form, map, labels);
        foreach (RowText row in texts)
        {
            bool isOpen = row.Row is { } line && (twice.Contains(form.Rows.IndexOf(line))
                || (headers[line.Block].LacksColumn && texts.TrueForAll(other => other.Row?.Block != line.Block || other.WrittenCount < other.Columns.Length)));
            row.Values ??= isOpen ? ValuePlacement.Doubt(row, map.Paragraphs, diagnostics) : null;
        }

        bool hasStraysBefore = TextTableExtent.HasValuesAbove(map, firstLine, labels[0].Start)
            || (shape == CellShape.Spaces && TextTableExtent.HasMarkAbove(map, firstLine, labels[0].OrdinalStart.Line));
        bool mayStandBefore = texts.Count > 1 && !texts[^1].HasWritten;
        List<TextCell> strays = hasStraysBefore || mayStandBefore ? StraysBefore(map, reader, firstLine, labels[0]) : [];
        hasStraysBefore &= !RowNumbers.Remove(texts, strays);
        bool isMoved = mayStandBefore && ValuesBeforeLabels.Are(texts, strays);
        hasStraysBefore = isMoved ? !ValuesBeforeLabels.Move(form, texts, strays) : hasStraysBefore;
        if (isMoved && hasStraysBefore)
        {
            texts.ForEach(row => row.Values = ValuePlacement.Doubt(row, map.Paragraphs, diagnostics));
        }

        bool lacksColumns = shape == CellShape.Spaces && ShiftedRows.Are(texts, labels);
        if (shape == CellShape.Spaces && !lacksColumns && !isMoved && !lacksTotal && PageLayout.Read(form, labels, map, TextTableExtent.LastLineOfLayout(map, lastLabelLine, reader.EndLine)) is { } layout)
        {
            PageLayout.Apply(layout, texts, form, map, diagnostics);
        }

        if (shape == CellShape.Spaces && !isMoved)
        {
            LabelBeginnings.Doubt(texts, form, map, diagnostics);
        }

        List<TextTableRow> rows = WithBlocks(texts, form);
        var placement = new ValuePlacement(form, map, headers, shape, diagnostics)
        {
            HasStraysBefore = hasStraysBefore,
            StraysBefore = strays,
            LacksColumns = lacksColumns,
        };
        Place(form, headers, rows, placement, diagnostics);
        int endLine = TextTableExtent.EndLine(map, form, reader.EndLine, limit);
        return new TextTable(form, headers, rows, firstLine, endLine, score);
    }

    /// <summary>Whether rows of a table whose header has no total have a value in each other column, and the last is seldom the sum of the others.</summary>
    private static bool MayHaveNoTotal(List<RowText> rows)
    {
        const int fewest = 3;
        const int mostByChance = 4;
        List<List<MovableValue>> full = rows.FindAll(static row => row.WrittenCount == row.Columns.Length - 1).ConvertAll(static row => row.Written.Select(MovableValue.Of).ToList());
        return full.Count >= fewest && full.Count(static row => row[^1].Number > 0 && MovesBack.MeetsSum(row)) * mostByChance < full.Count;
    }

    /// <summary>The values above the first row's label, those in lines of their own above the header's last included.</summary>
    private static List<TextCell> StraysBefore(LabelMap map, RowTextReader reader, int firstLine, RowLabel first)
    {
        int line = TextTableExtent.FirstLineOfDigits(map, firstLine);
        List<TextCell> strays = line < firstLine ? CellSplitter.Split(map.Paragraphs, line, firstLine, CellShape.Spaces) : [];
        strays.AddRange(reader.ValuesBetween(new TextPoint(firstLine, 0), first.OrdinalStart));
        return strays;
    }

    private static TextHeader[] ReadHeaders(FormOutline form, LabelMap map, List<RowLabel> labels, int start)
    {
        var headers = new TextHeader[form.Table.Blocks.Length];
        int from = start;
        for (int block = 0; block < headers.Length; block++)
        {
            RowLabel? first = null;
            RowLabel? last = null;
            foreach (RowLabel label in labels)
            {
                if (form.Rows[label.Row].Block == block)
                {
                    first ??= label;
                    last = label;
                }
            }

            headers[block] = TextHeader.Read(map, form, block, from, first?.Start ?? from);
            from = last?.End ?? from;
        }

        return headers;
    }

    private static List<TextTableRow> WithBlocks(List<RowText> rows, FormOutline form)
    {
        var result = new List<TextTableRow>(rows.Count);
        int block = 0;
        foreach (RowText row in rows)
        {
            block = row.Row?.Block ?? block;

            // （六）其他处理 above its three rows holds no numbers itself.
            bool isGroupOnly = row.Line is { IsAlsoGroup: true } && !row.HasWritten
                && rows.Exists(other => other.Line?.AlternativeTo == row.Line.RowCode);
            if (!isGroupOnly)
            {
                result.Add(new TextTableRow(block, row));
            }
        }

        return result;
    }

    private static void Place(FormOutline form, TextHeader[] headers, List<TextTableRow> rows, ValuePlacement placement, DiagnosticBag diagnostics)
    {
        placement.Place([.. rows.Where(static row => row.Line is not null).Select(static row => row.Text)]);
        bool isLabelsAlone = Array.TrueForAll(headers, static header => header.Heads == 0) && !rows.Exists(static row => row.Text.HasWritten);
        if (!isLabelsAlone && !Array.Exists(headers, static header => header.IsInDisorder))
        {
            return;
        }

        foreach (IGrouping<int, TextTableRow> block in rows.GroupBy(static row => row.Block))
        {
            if (headers[block.Key].IsInDisorder)
            {
                diagnostics.Add(LostStructureDiagnostics.HeadsInDisorder.Create(block.First().Text.Location, ("table", form.Table.Code)));
            }

            // Labels with neither heads nor numbers are no rows left blank: their numbers were cut off, or stand elsewhere.
            if (headers[block.Key].IsInDisorder || isLabelsAlone)
            {
                foreach (TextTableRow row in block)
                {
                    row.Text.Values = row.Text.Values is null ? null : [.. row.Text.Values.Select(static cell => cell with { IsDoubtful = true })];
                }
            }
        }
    }
}
