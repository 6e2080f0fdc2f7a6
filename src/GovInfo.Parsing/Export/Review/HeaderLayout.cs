using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Export.Review;

/// <summary>
/// The headers of a block's columns (or rows), laid out from the tree of its labels: a group spans its lines, a line fills the levels that
/// are left below it.
/// </summary>
internal sealed class HeaderLayout
{
    private readonly ImmutableArray<FormLine> lines;

    public HeaderLayout(ImmutableArray<FormLine> lines)
    {
        this.lines = lines;
        Depth = lines.Select(static line => line.Ancestors.Length + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>The levels of headers.</summary>
    public int Depth { get; }

    /// <summary>The headers of a level that begin at a line; none when a header of the level before, or of the line before, spans there.</summary>
    public HeaderCell? At(int line, int level)
    {
        FormLine at = lines[line];
        if (level > at.Ancestors.Length)
        {
            return null;
        }

        if (level == at.Ancestors.Length)
        {
            return new HeaderCell(at.Label, at, 1, Depth - level);
        }

        if (line > 0 && IsIn(lines[line - 1], at.Ancestors[level], level))
        {
            return null;
        }

        int end = line + 1;
        while (end < lines.Length && IsIn(lines[end], at.Ancestors[level], level))
        {
            end++;
        }

        return new HeaderCell(at.Ancestors[level], null, end - line, 1);
    }

    private static bool IsIn(FormLine line, FormLabel group, int level) =>
        line.Ancestors.Length > level && ReferenceEquals(line.Ancestors[level], group);
}
