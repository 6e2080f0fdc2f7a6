using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>Reads tables (ISO/IEC 29500-1, 17.4): the cells as written, each with its grid columns. Deleted and hidden rows are left out.</summary>
internal sealed class TableReader(StoryReader story)
{
    private readonly PartCursor cursor = story.Cursor;

    public void Read(List<WordBlock> blocks)
    {
        var table = new WordTable { Number = story.NextTableNumber() };
        ReadRows(table);
        if (table.Rows.Count > 0)
        {
            blocks.Add(table);
        }
    }

    private void ReadRows(WordTable table)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "tr":
                    ReadRow(table);
                    break;
                case "sdt":
                    ContentControl.Read(story, () => ReadRows(table));
                    break;
                case "customXml" or "ins" or "moveTo":
                    ReadRows(table);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadRow(WordTable table)
    {
        var row = new WordRow(table);
        ReadCells(row);
        if (row.Cells.Count > 0)
        {
            table.Rows.Add(row.Cells);
        }
    }

    private void ReadCells(WordRow row)
    {
        int depth = cursor.Depth;
        while (!row.IsLeftOut && cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "tc":
                    ReadCell(row);
                    break;
                case "trPr":
                    ReadRowProperties(row);
                    break;
                case "sdt":
                    ContentControl.Read(story, () => ReadCells(row));
                    break;
                case "customXml" or "ins" or "moveTo":
                    ReadCells(row);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadRowProperties(WordRow row)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "gridBefore":
                    row.NextColumn = Math.Max(0, WordValue.ToInt32(cursor.GetAttribute("val")) ?? 0);
                    break;
                case "del":
                    story.Findings.Deletions++;
                    row.IsLeftOut = true;
                    break;
                case "ins":
                    story.Findings.Insertions++;
                    break;
                case "hidden" when WordValue.IsOn(cursor.GetAttribute("val")):
                    story.Findings.HiddenRuns++;
                    row.IsLeftOut = true;
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadCell(WordRow row)
    {
        var properties = new CellProperties();
        story.CellDepth++;
        List<WordBlock> content = story.ReadBlocks(properties);
        story.CellDepth--;

        story.Findings.Insertions += properties.IsInserted ? 1 : 0;
        story.Findings.Deletions += properties.IsDeleted ? 1 : 0;

        // A cell that the part breaks off in may lack digits: it is left out rather than read in part.
        if (properties.IsDeleted || cursor.HasEnded)
        {
            return;
        }

        int start = row.NextColumn;
        int end = (int)Math.Min((long)start + properties.ColumnSpan, int.MaxValue);
        row.NextColumn = end;
        row.Cells.Add(new WordCell
        {
            Start = start,
            End = end,
            VerticalMerge = properties.VerticalMerge,
            HorizontalMerge = properties.HorizontalMerge,
            Content = content,
        });
        CountContent(row.Table, content);
    }

    private static void CountContent(WordTable table, List<WordBlock> content)
    {
        bool hasText = false;
        foreach (WordBlock block in content)
        {
            if (block is WordTable framed && framed.OnlyParagraph() is not null)
            {
                hasText = true;
            }
            else if (block is WordTable nested)
            {
                table.NestedCellCount += nested.OwnCellCount + nested.NestedCellCount;
            }
            else
            {
                hasText |= block is WordParagraph { Text.Length: > 0 };
            }
        }

        table.OwnCellCount += hasText ? 1 : 0;
    }

    /// <summary>The row that is being read.</summary>
    private sealed class WordRow(WordTable table)
    {
        public WordTable Table { get; } = table;

        public List<WordCell> Cells { get; } = [];

        public int NextColumn { get; set; }

        public bool IsLeftOut { get; set; }
    }
}
