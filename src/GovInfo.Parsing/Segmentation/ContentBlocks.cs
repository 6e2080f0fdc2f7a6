using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>
/// The blocks of a document that may be part of the report: furniture and page numbers left out, tables that hold headings taken apart.
/// </summary>
internal static class ContentBlocks
{
    public static List<Block> From(SourceDocument document, SectionLexicon lexicon)
    {
        var blocks = new List<Block>(document.Blocks.Length);
        foreach (Block block in document.Blocks)
        {
            if (block.IsFurniture)
            {
                continue;
            }

            switch (block)
            {
                case SourceTable table:
                    TableHeadings.AddTo(blocks, table, lexicon);
                    break;
                case Paragraph paragraph when PageNumberLine.Is(paragraph.Text):
                    break;
                default:
                    blocks.Add(block);
                    break;
            }
        }

        return blocks;
    }
}
