using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Losses;
using GovInfo.Parsing.Tables.LostStructure.Statistics;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Finds tables that are written in lines of text or in paragraphs of one cell each. However cells are parted, the order of a table's labels
/// survives; so the labels of the form are looked for first, and what stands between them is then given to its columns.
/// </summary>
internal static class TextTableFinder
{
    // A line that holds this many letters of prose besides a table stays in the section's text.
    private const int ProseLetters = 40;

    /// <summary>The tables among a section's paragraphs, in reading order. A region covers exactly the paragraphs that its table is written in.</summary>
    /// <param name="blocks">The blocks of a section, or of what stands before the first section.</param>
    /// <param name="sectionCode">The code of the section, or null.</param>
    /// <param name="templates">The editions of the form.</param>
    /// <param name="losses">What the text may have lost of its tables.</param>
    /// <param name="context">Limits and diagnostics of this parse.</param>
    public static ImmutableArray<TableRegion> Find(
        ImmutableArray<Block> blocks, string? sectionCode, FormTemplates templates, TextLosses losses, SourceReadContext context)
    {
        FormLexicon lexicon = FormLexicon.For(templates);
        var regions = ImmutableArray.CreateBuilder<TableRegion>();
        foreach (TextStretch stretch in TextStretch.Find(blocks).Select(one => RowSentences.Unfold(one, lexicon)))
        {
            context.ThrowIfEnded();
            var found = new List<(int Line, TableRegion Region)>();
            bool[] taken = new bool[stretch.Lines.Count];
            if (AddForms(lexicon, stretch, sectionCode, losses, context, taken, found))
            {
                StatisticsRows.Add(stretch, taken, sectionCode, losses, found);
            }

            PlainGrids.Add(stretch, taken, sectionCode, losses, found);
            if (found.Count > 0)
            {
                regions.AddRange(found.OrderBy(static item => item.Line).Select(static item => item.Region));
            }
        }

        return regions.ToImmutable();
    }

    /// <summary>Adds the tables of the forms since 2019, and says whether the statistics table of 2014 may be in the text.</summary>
    private static bool AddForms(
        FormLexicon lexicon, TextStretch stretch, string? sectionCode, TextLosses losses, SourceReadContext context, bool[] taken, List<(int Line, TableRegion Region)> found)
    {
        using var map = new LabelMap(stretch.Lines, lexicon);
        if (map.Occurrences.Count > 0)
        {
            foreach (ImmutableArray<FormOutline> sameTable in lexicon.Tables)
            {
                AddBest(sameTable, map, stretch, sectionCode, losses, context, taken, found);
            }
        }

        return StatisticsRows.MayStandIn(map.Stream.Letters);
    }

    /// <summary>The table of one of the editions: of the one whose labels it bears most.</summary>
    private static TextTable? ReadBest(ImmutableArray<FormOutline> editions, LabelMap map, DiagnosticBag diagnostics)
    {
        LabelledTable? best = null;
        foreach (FormOutline form in editions)
        {
            if (form.Rows.IsEmpty)
            {
                return ValueRowTableReader.Read(form, map, diagnostics);
            }

            LabelledTable? found = LabelledTableReader.Find(form, map);
            best = found is not null && (best is null || found.Score > best.Score) ? found : best;
        }

        return best is null ? null : LabelledTableReader.Read(best, map, diagnostics);
    }

    private static void AddBest(
        ImmutableArray<FormOutline> editions, LabelMap map, TextStretch stretch, string? sectionCode, TextLosses losses, SourceReadContext context, bool[] taken,
        List<(int Line, TableRegion Region)> found)
    {
        var said = new DiagnosticBag();
        if (ReadBest(editions, map, said) is not { } best)
        {
            return;
        }

        int firstLine = best.FirstLine;
        int endLine = best.EndLine;
        CellGrid? filled = FilledSlots.Read(stretch.Lines, ref firstLine, ref endLine);
        if (filled is not null)
        {
            losses.Doubt(filled, stretch, endLine);
        }
        else
        {
            losses.Doubt(best, stretch, firstLine, endLine, said);
            foreach (Diagnostic diagnostic in said.ToImmutable())
            {
                context.Diagnostics.Add(diagnostic);
            }
        }

        CellGrid grid = filled ?? TextGridBuilder.Build(best, stretch.Lines[firstLine].Location);
        context.CountCells(grid.RowCount * grid.ColumnCount);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int line = firstLine; line < endLine; line++)
        {
            taken[line] = true;
            if (filled is not null || map.StrangeInLine(line) < ProseLetters || TextTableExtent.ForeignLetters(map, best.Form, line) < ProseLetters)
            {
                stretch.AddOriginsTo(blocks, line);
            }
        }

        if (blocks.Count == 0)
        {
            // The whole table stands in a paragraph of prose, which stays in the text; a copy tells where the table is.
            blocks.Add(stretch.Lines[firstLine] with { });
        }

        found.Add((firstLine, new TableRegion(blocks.ToImmutable(), [grid], sectionCode)));
    }
}
