using System.Collections.Immutable;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>What a text says above a block's rows: its title, its corner, the heads of its columns.</summary>
internal sealed class TextHeader
{
    // A block has few labels: a search through them is quicker than a hash.
    private readonly List<(FormLabel Label, LabelOccurrence Occurrence)> places = [];

    private const int MostLevels = 8;

    private TextHeader()
    {
    }

    /// <summary>How many heads of columns stand there.</summary>
    public int Heads { get; private set; }

    /// <summary>The block's columns, but for the last where the table has none.</summary>
    public ImmutableArray<FormLine> Columns { get; set; } = [];

    /// <summary>Whether all heads stand there but the last one, that of the total, and nothing that may be it.</summary>
    public bool LacksTotal { get; private set; }

    /// <summary>Whether all heads stand there but one before the last, and nothing that may be it: the body left the column out.</summary>
    public bool LacksColumn { get; private set; }

    /// <summary>Whether the heads stand in another order than the form's.</summary>
    public bool IsInDisorder { get; private set; }

    /// <summary>The heads of columns of money that name a unit, as printed.</summary>
    public Dictionary<FormLabel, string> Units { get; } = [];

    /// <summary>Whether a label stands there.</summary>
    public bool Has(FormLabel? label) => label is not null && PlaceOf(label) is not null;

    /// <summary>Everything that stands there and is a label of the block, in the order of the text.</summary>
    public List<LabelOccurrence> Labels { get; } = [];

    /// <summary>Reads the header that stands between two letters.</summary>
    public static TextHeader Read(LabelMap map, FormOutline form, int block, int start, int end)
    {
        var header = new TextHeader();
        FormBlock formBlock = form.Table.Blocks[block];
        foreach (LabelOccurrence occurrence in map.Between(start, end))
        {
            if (occurrence.Words.IsHeaderOf(form, block))
            {
                header.Labels.Add(occurrence);
            }

            foreach (LabelUse use in occurrence.Words.Uses)
            {
                // Words that label a row as well (其他, 总计) are a head where they stand above the rows.
                if (use.Form == form && use.Block == block && use.Row < 0 && header.PlaceOf(use.Label) is null)
                {
                    header.places.Add((use.Label, occurrence));
                    break;
                }
            }
        }

        foreach (FormLine column in formBlock.Columns)
        {
            LabelOccurrence? place = header.PlaceOf(column.Label);
            header.Heads += place is null ? 0 : 1;
            if (place is not null && column.Unit == FormUnit.Amount && HeadUnit.Printed(map, place) is { } printed)
            {
                header.Units[column.Label] = printed;
            }
        }

        header.Columns = formBlock.Columns;
        bool lacksOne = header.Heads > 0 && header.Heads == formBlock.Columns.Length - 1 && map.StrangeBetween(header.Labels[0].Start, end) == 0;
        bool lacksLast = lacksOne && !header.Has(formBlock.Columns[^1].Label);
        header.LacksTotal = lacksLast && form.WithinRow?.Totals.Contains(formBlock.Columns[^1].ColumnCode!) == true;
        header.LacksColumn = lacksOne && !lacksLast;
        header.IsInDisorder = header.FindDisorder(formBlock.Columns);
        return header;
    }

    private LabelOccurrence? PlaceOf(FormLabel label)
    {
        foreach ((FormLabel known, LabelOccurrence occurrence) in places)
        {
            if (known == label)
            {
                return occurrence;
            }
        }

        return null;
    }

    /// <summary>Heads of one group stand left to right in any text, whether it is written row by row or group by group.</summary>
    private bool FindDisorder(ImmutableArray<FormLine> columns)
    {
        Span<int> last = stackalloc int[MostLevels];
        foreach (FormLine column in columns)
        {
            if (PlaceOf(column.Label) is not { } occurrence)
            {
                continue;
            }

            int place = occurrence.Start;
            int level = Math.Min(column.Ancestors.Length, MostLevels - 1);
            if (place < last[level])
            {
                return true;
            }

            last[level] = place;
        }

        return false;
    }
}
