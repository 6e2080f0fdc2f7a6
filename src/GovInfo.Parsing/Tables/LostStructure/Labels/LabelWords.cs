using System.Runtime.InteropServices;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>Letters that are a label of one form or of several.</summary>
internal sealed class LabelWords
{
    private readonly List<LabelUse> uses = [];

    /// <summary>What the letters label.</summary>
    public ReadOnlySpan<LabelUse> Uses => CollectionsMarshal.AsSpan(uses);

    /// <summary>Whether the letters label a row of numbers.</summary>
    public bool LabelRows { get; private set; }

    public void Add(LabelUse use)
    {
        if (!uses.Contains(use))
        {
            uses.Add(use);
            LabelRows |= use.Row >= 0;
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

    /// <summary>The first thing of the form that the letters label, or null.</summary>
    public LabelUse? FirstOf(FormOutline form)
    {
        foreach (LabelUse use in uses)
        {
            if (use.Form == form)
            {
                return use;
            }
        }

        return null;
    }

    /// <summary>Whether the letters are a title of a block or the head of one of its columns.</summary>
    public bool IsHeadOf(FormOutline form) => uses.Exists(use => use.Form == form && use.Row < 0
        && (form.Table.Blocks[use.Block].Title == use.Label || form.Table.Blocks[use.Block].Columns.Any(column => column.Label == use.Label)));

    /// <summary>Whether the letters label something of the form's columns or blocks, not a row.</summary>
    public bool IsHeaderOf(FormOutline form, int block)
    {
        foreach (LabelUse use in uses)
        {
            if (use.Form == form && use.Row < 0 && use.Block == block)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One thing that a label names.</summary>
/// <param name="Form">The form.</param>
/// <param name="Block">The index of the block.</param>
/// <param name="Row">The index among the form's rows when it names a row of numbers, else -1.</param>
/// <param name="Label">The label.</param>
internal sealed record LabelUse(FormOutline Form, int Block, int Row, FormLabel Label);
