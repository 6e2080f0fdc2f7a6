using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Docx.Content;

namespace GovInfo.Parsing.Sources.Docx.Assembly;

/// <summary>
/// Puts the blocks of the stories in a row. A table that only lays out the page (a frame, a column for the article) gives way to what
/// stands in its cells; a table within a table of data follows it.
/// </summary>
internal sealed class BlockAssembler(SourceReadContext context)
{
    /// <summary>A column of cells longer than this is text in a frame, not a table.</summary>
    private const int LongestLabel = 40;

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly CellReport report = new(context.Diagnostics);
    private bool hasEnded;

    public ImmutableArray<Block> ToImmutable() => blocks.ToImmutable();

    /// <summary>Adds the blocks of the body.</summary>
    public void Add(List<WordBlock> content)
    {
        foreach (WordBlock block in content)
        {
            Add(block, cell: null);
        }
    }

    /// <summary>Adds the paragraphs of a story apart from the body as furniture, those in tables included.</summary>
    public void AddFurniture(List<WordBlock> content, string partName)
    {
        int number = 0;
        foreach (WordParagraph paragraph in Flatten(content))
        {
            blocks.Add(new Paragraph { Text = paragraph.Text, Location = new PartLocation(partName, ++number), IsFurniture = true });
        }
    }

    private void Add(WordBlock block, TableCellLocation? cell)
    {
        if (block is WordTable table)
        {
            AddTable(table);
            return;
        }

        var paragraph = (WordParagraph)block;
        SourceLocation location = cell is null ? new ParagraphLocation(paragraph.Number) : cell;
        report.Say(location, paragraph.LeftOut);
        if (paragraph.Text.Length > 0)
        {
            blocks.Add(new Paragraph
            {
                Text = paragraph.Text,
                OutlineLevel = paragraph.OutlineLevel,
                IsCentred = paragraph.IsCentred,
                IsFurniture = paragraph.IsFurniture,

                // Columns that are set with tabs may be a table that lost its structure.
                IsLine = paragraph.Text.Contains('\t', StringComparison.Ordinal),
                Location = location,
            });
        }
    }

    private void AddTable(WordTable table)
    {
        if (IsLayout(table))
        {
            AddCellContents(table, tablesOnly: false);
            return;
        }

        if (!hasEnded)
        {
            try
            {
                blocks.Add(new TableAssembler(context, report).Assemble(table));
            }
            catch (ParseLimitException e)
            {
                hasEnded = true;
                context.Diagnostics.Add(e.Diagnostic!);
            }
        }

        AddCellContents(table, tablesOnly: true);
    }

    private void AddCellContents(WordTable table, bool tablesOnly)
    {
        for (int row = 0; row < table.Rows.Count; row++)
        {
            for (int column = 0; column < table.Rows[row].Count; column++)
            {
                TableCellLocation? location = null;
                foreach (WordBlock block in table.Rows[row][column].Content)
                {
                    if (!tablesOnly || (block is WordTable within && within.OnlyParagraph() is null))
                    {
                        Add(block, location ??= new TableCellLocation(table.Number, row + 1, column + 1));
                    }
                }
            }
        }
    }

    /// <summary>More cells within than of its own, or one column of running text.</summary>
    private static bool IsLayout(WordTable table)
    {
        if (table.NestedCellCount > 0 && table.NestedCellCount > table.OwnCellCount)
        {
            return true;
        }

        return table.Rows.TrueForAll(static row => row.Count == 1) &&
            table.Rows.Exists(static row => row[0].Content.Exists(static block => block is WordParagraph { Text.Length: > LongestLabel }));
    }

    private static IEnumerable<WordParagraph> Flatten(List<WordBlock> content)
    {
        foreach (WordBlock block in content)
        {
            if (block is WordParagraph paragraph)
            {
                yield return paragraph;
                continue;
            }

            foreach (WordCell cell in ((WordTable)block).Rows.SelectMany(static row => row))
            {
                foreach (WordParagraph inner in Flatten(cell.Content))
                {
                    yield return inner;
                }
            }
        }
    }
}
