using GovInfo.Parsing.Diagnostics;
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
        var reader = new RowTextReader(form, map, cells, shape);
        List<RowText> texts = reader.Read(labels);
        if (shape == CellShape.Spaces)
        {
            PageNumbers.Remove(texts, map);
        }

        if (shape == CellShape.Spaces && PageLayout.Read(form, labels, map, TextTableExtent.LastLineOfLayout(map, lastLabelLine, reader.EndLine)) is { } layout)
        {
            PageLayout.Apply(layout, texts, form, map, diagnostics);
        }

        List<TextTableRow> rows = WithBlocks(texts, form);
        bool hasStraysBefore = TextTableExtent.HasValuesAbove(map, firstLine, labels[0].Start);
        List<TextCell> strays = hasStraysBefore ? [.. reader.ValuesBetween(new TextPoint(firstLine, 0), labels[0].OrdinalStart)] : [];
        var placement = new ValuePlacement(form, map, headers, shape, diagnostics) { HasStraysBefore = hasStraysBefore, StraysBefore = strays };
        Place(form, headers, rows, placement, diagnostics);
        int endLine = TextTableExtent.EndLine(map, form, reader.EndLine, limit);
        return new TextTable(form, headers, rows, firstLine, endLine, score);
    }

    private static TextHeader[] ReadHeaders(FormOutline form, LabelMap map, List<RowLabel> labels, int start)
    {
        var headers = new TextHeader[form.Table.Blocks.Length];
        int from = start;
        for (int block = 0; block < headers.Length; block++)
        {
            List<RowLabel> ofBlock = labels.FindAll(label => form.Rows[label.Row].Block == block);
            int to = ofBlock.Count > 0 ? ofBlock[0].Start : from;
            headers[block] = TextHeader.Read(map, form, block, from, to);
            from = ofBlock.Count > 0 ? ofBlock[^1].End : from;
        }

        return headers;
    }

    private static List<TextTableRow> WithBlocks(List<RowText> rows, FormOutline form)
    {
        var result = new List<TextTableRow>();
        int block = 0;
        foreach (RowText row in rows)
        {
            block = row.Row?.Block ?? block;

            // （六）其他处理 above its three rows holds no numbers itself.
            bool isGroupOnly = row.Line is { IsAlsoGroup: true } && !row.Written.Any()
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
        bool isLabelsAlone = Array.TrueForAll(headers, static header => header.Heads == 0) && !rows.Exists(static row => row.Text.Written.Any());
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
