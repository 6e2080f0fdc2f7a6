namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>A range of codes and what its first code is mapped to.</summary>
/// <param name="Low">The first code.</param>
/// <param name="High">The last code.</param>
/// <param name="Target">What the first code is mapped to.</param>
/// <param name="IsConstant">Whether all codes are mapped to the target; otherwise the target counts on with the code.</param>
internal readonly record struct CodeRange<T>(uint Low, uint High, T Target, bool IsConstant);

/// <summary>Ranges of codes, to be searched by code. Where ranges overlap, the one that begins last counts, of equals the one added last.</summary>
internal sealed class CodeRanges<T>
{
    private readonly CodeRange<T>[] ranges;

    // The highest code up to each range: how far back a range may lie that still reaches a code.
    private readonly uint[] highest;

    public CodeRanges(IReadOnlyList<CodeRange<T>> added)
    {
        ranges = [.. added.OrderBy(range => range.Low)]; // A stable order: later ones stay behind.
        highest = new uint[ranges.Length];
        uint high = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            highest[i] = high = Math.Max(high, ranges[i].High);
        }
    }

    public bool IsEmpty => ranges.Length == 0;

    /// <summary>The ranges by their first code.</summary>
    public ReadOnlySpan<CodeRange<T>> Ranges => ranges;

    /// <summary>The range that a code lies in; null when there is none.</summary>
    public CodeRange<T>? Find(uint code)
    {
        int low = 0;
        int high = ranges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].Low <= code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (int i = low - 1; i >= 0 && highest[i] >= code; i--)
        {
            if (ranges[i].High >= code)
            {
                return ranges[i];
            }
        }

        return null;
    }
}
