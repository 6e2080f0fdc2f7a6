using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Cuts the blocks at the chosen headings. What is not heading stays, in order, in the part that it stands in.</summary>
internal sealed class SectionCutter(IReadOnlyList<Block> blocks, IReadOnlyList<HeadingCandidate> headings, int frontStart = 0)
{
    public SegmentedDocument Cut()
    {
        ImmutableArray<Block> front = Between(frontStart, 0, headings.Count > 0 ? headings[0] : null);
        var sections = ImmutableArray.CreateBuilder<DocumentSection>(headings.Count);
        for (int index = 0; index < headings.Count; index++)
        {
            HeadingCandidate heading = headings[index];
            HeadingCandidate? next = index + 1 < headings.Count ? headings[index + 1] : null;
            ImmutableArray<Block> content = Between(heading.EndBlockIndex, heading.RestStart, next);
            sections.Add(new DocumentSection(
                heading.Match.Code, heading.Text, heading.Location, next is null ? WithoutPageLinesAtEnd(content) : content));
        }

        return new SegmentedDocument(WithoutPageLines(front), sections.MoveToImmutable());
    }

    private ImmutableArray<Block> Between(int firstBlock, int firstCharacter, HeadingCandidate? end)
    {
        int lastBlock = end?.BlockIndex ?? blocks.Count - 1;
        var part = ImmutableArray.CreateBuilder<Block>(Math.Max(0, lastBlock - firstBlock + 1));
        for (int index = firstBlock; index <= lastBlock; index++)
        {
            int from = index == firstBlock ? firstCharacter : 0;
            int? to = index == end?.BlockIndex ? end.Start : null;
            if (Piece(blocks[index], from, to) is { } piece)
            {
                part.Add(piece);
            }
        }

        return part.DrainToImmutable();
    }

    private static Block? Piece(Block block, int from, int? to)
    {
        if (block is not Paragraph paragraph || (from == 0 && to is null))
        {
            return block;
        }

        // A piece of a paragraph: its outline level was that of the heading in it.
        string text = paragraph.Text[from..(to ?? paragraph.Text.Length)].Trim(' ', '\n', '\r', '\u3000', '\u00A0', '|');
        return string.IsNullOrWhiteSpace(text) ? null
            : paragraph with { Text = text, OutlineLevel = null, BlankLinesBefore = from == 0 ? paragraph.BlankLinesBefore : 0 };
    }

    private static ImmutableArray<Block> WithoutPageLines(ImmutableArray<Block> front) =>
        front.RemoveAll(static block => block is Paragraph paragraph && PageLines.IsPageLine(paragraph.Text));

    // Links to other articles (相关文章, and titles below it) go with the page's line above them.
    private static ImmutableArray<Block> WithoutPageLinesAtEnd(ImmutableArray<Block> content)
    {
        int end = content.Length;
        bool isInFooter = false;
        for (int index = content.Length - 1; index >= 0 && content[index] is Paragraph paragraph; index--)
        {
            bool isPageLine = PageLines.IsPageLine(paragraph.Text) || PageLines.IsImprint(paragraph.Text) || (isInFooter && PageLines.IsContact(paragraph.Text));
            if (string.IsNullOrWhiteSpace(paragraph.Text) || isPageLine)
            {
                end = end == index + 1 || isPageLine ? index : end;
                isInFooter |= isPageLine && PageLines.IsRegistration(paragraph.Text);
            }
            else if (!PageLines.MayBeLink(paragraph.Text))
            {
                break;
            }
        }

        return content[..end];
    }
}
