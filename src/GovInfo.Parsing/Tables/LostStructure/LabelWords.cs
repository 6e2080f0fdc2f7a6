using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Letters that are a label of one form or of several.</summary>
internal sealed class LabelWords
{
    private readonly List<LabelUse> uses = [];

    /// <summary>What the letters label.</summary>
    public IReadOnlyList<LabelUse> Uses => uses;

    public void Add(LabelUse use)
    {
        if (!uses.Contains(use))
        {
            uses.Add(use);
        }
    }

    /// <summary>The row of a form that the letters label, or -1. Letters that label several rows stand for the first here.</summary>
    public int RowOf(FormOutline form)
    {
        foreach (LabelUse use in uses)
        {
            if (use.Form == form && use.Row >= 0)
            {
                return use.Row;
            }
        }

        return -1;
    }

    /// <summary>Whether the letters are a label of the form at all.</summary>
    public bool IsOf(FormOutline form) => uses.Exists(use => use.Form == form);

    /// <summary>Whether the letters are a title of a block or the head of one of its columns.</summary>
    public bool IsHeadOf(FormOutline form) => uses.Exists(use => use.Form == form && use.Row < 0
        && (form.Table.Blocks[use.Block].Title == use.Label || form.Table.Blocks[use.Block].Columns.Any(column => column.Label == use.Label)));

    /// <summary>Whether the letters label something of the form's columns or blocks, not a row.</summary>
    public bool IsHeaderOf(FormOutline form, int block) => uses.Exists(use => use.Form == form && use.Row < 0 && use.Block == block);
}

/// <summary>One thing that a label names.</summary>
/// <param name="Form">The form.</param>
/// <param name="Block">The index of the block.</param>
/// <param name="Row">The index among the form's rows when it names a row of numbers, else -1.</param>
/// <param name="Label">The label.</param>
internal sealed record LabelUse(FormOutline Form, int Block, int Row, FormLabel Label);
