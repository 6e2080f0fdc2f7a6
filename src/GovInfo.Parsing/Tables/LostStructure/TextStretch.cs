using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Cells;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Paragraphs one behind the other, with no table of the source between them.</summary>
/// <param name="Lines">The lines; a row of a ruled table is one line here.</param>
/// <param name="Origins">For each line the paragraphs that it was made of; null where every line is a paragraph.</param>
internal sealed record TextStretch(List<Paragraph> Lines, List<ImmutableArray<Block>>? Origins)
{
    /// <summary>The stretches among some blocks. Furniture is passed over; what is too long for a line of a table is a stretch of its own.</summary>
    public static List<TextStretch> Find(ImmutableArray<Block> blocks)
    {
        const int mostLines = 20_000;
        var stretches = new List<TextStretch>();
        var lines = new List<Paragraph>(Math.Min(blocks.Length, mostLines));
        foreach (Block block in blocks)
        {
            if (block is Paragraph { IsFurniture: false } paragraph)
            {
                lines.Add(paragraph);
            }

            if (block is SourceTable || lines.Count == mostLines)
            {
                Close();
            }
        }

        Close();
        return stretches;

        void Close()
        {
            if (lines.Count > 0)
            {
                List<Paragraph> unmarked = ListMarks.Remove(lines, out Dictionary<Block, Block>? originals);
                TextStretch stretch = CountedBars.Unfold(unmarked) ?? UnitLines.Join(CellParagraphs.Join(RuledTables.Unfold(unmarked)));
                stretches.Add(originals is null ? stretch : stretch.From(originals));
                lines = [];
            }
        }
    }

    /// <summary>The same lines, made of what some paragraphs were made of.</summary>
    private TextStretch From(Dictionary<Block, Block> originals) => this with
    {
        Origins = [.. Lines.Select((line, index) => ImmutableArray.CreateRange(Origins is null ? [line] : Origins[index], block => originals.GetValueOrDefault(block, block)))],
    };

    /// <summary>Whether the last line was made of a block.</summary>
    public bool Ends(Block? block) => ReferenceEquals(block, Origins is null ? Lines[^1] : Origins[^1][^1]);

    /// <summary>Adds the paragraphs that a line was made of.</summary>
    public void AddOriginsTo(ImmutableArray<Block>.Builder blocks, int line)
    {
        if (Origins is null)
        {
            blocks.Add(Lines[line]);
        }
        else
        {
            blocks.AddRange(Origins[line]);
        }
    }
}
