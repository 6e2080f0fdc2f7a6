using System.Runtime.InteropServices;

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

    // Where ranges overlap, the codes in pieces that do not, so that one binary search finds the range that counts, however they are nested.
    private readonly List<Piece>? pieces;

    public CodeRanges(List<CodeRange<T>> added)
    {
        if (AreInOrder(added))
        {
            ranges = [.. added];
            return;
        }

        ranges = [.. added.Where(range => range.Low <= range.High).OrderBy(range => range.Low)]; // A stable order: later ones stay behind.
        pieces = Cut(ranges);
    }

    public bool IsEmpty => ranges.Length == 0;

    /// <summary>The ranges by their first code.</summary>
    public ReadOnlySpan<CodeRange<T>> Ranges => ranges;

    /// <summary>The range that a code lies in; null when there is none.</summary>
    public CodeRange<T>? Find(uint code)
    {
        int low = 0;
        int high = (pieces?.Count ?? ranges.Length) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (uint first, uint last) = pieces is null ? (ranges[middle].Low, ranges[middle].High) : (pieces[middle].Low, pieces[middle].High);
            if (code < first)
            {
                high = middle - 1;
            }
            else if (code > last)
            {
                low = middle + 1;
            }
            else
            {
                return ranges[pieces is null ? middle : pieces[middle].Range];
            }
        }

        return null;
    }

    // Whether the ranges are written in the order of their codes and apart, as nearly all producers do.
    private static bool AreInOrder(List<CodeRange<T>> added)
    {
        long last = -1;
        foreach (ref readonly CodeRange<T> range in CollectionsMarshal.AsSpan(added))
        {
            if (range.Low <= last || range.High < range.Low)
            {
                return false;
            }

            last = range.High;
        }

        return true;
    }

    // Goes over the codes once. On the stack are the ranges that have begun and perhaps not ended; the top one counts.
    private static List<Piece> Cut(CodeRange<T>[] ranges)
    {
        var pieces = new List<Piece>(ranges.Length);
        var begun = new Stack<int>();
        ulong next = 0; // The first code that is in no piece yet; beyond the last code when all are.
        for (int i = 0; i < ranges.Length; i++)
        {
            EmitBefore(ranges[i].Low);
            begun.Push(i);
            next = ranges[i].Low;
        }

        EmitBefore((ulong)uint.MaxValue + 1);
        return pieces;

        void EmitBefore(ulong end)
        {
            while (next < end && begun.TryPeek(out int top))
            {
                if (ranges[top].High >= next)
                {
                    uint last = (uint)Math.Min(ranges[top].High, end - 1);
                    pieces.Add(new Piece((uint)next, last, top));
                    next = (ulong)last + 1;
                }

                if (ranges[top].High < end)
                {
                    begun.Pop();
                }
            }
        }
    }

    private readonly record struct Piece(uint Low, uint High, int Range);
}
