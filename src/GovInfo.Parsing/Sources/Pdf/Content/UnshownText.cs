using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>
/// Text that a browser left out because its clip would hide all of it: of such text a text object is left with nothing in it. Where text stands
/// before it and below it on the page, the page cut it off at its side; at the start and the end of a page it may be a line that stands whole on
/// the page before or after.
/// </summary>
internal sealed class UnshownText
{
    private const int MostNoted = 200;

    private readonly List<(int Before, PdfBox Clip)> noted = [];
    private int beganAt;

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        noted.Clear();
        beganAt = 0;
    }

    /// <summary>Begins a text object.</summary>
    /// <param name="operation">The number of its operator on the page.</param>
    public void Begin(int operation) => beganAt = operation;

    /// <summary>Ends a text object.</summary>
    /// <param name="operation">The number of its operator on the page.</param>
    /// <param name="before">How many glyphs the page has so far.</param>
    /// <param name="clip">The clip that it stands in.</param>
    public void End(int operation, int before, PdfBox clip)
    {
        if (operation == beganAt + 1 && before > 0 && noted.Count < MostNoted)
        {
            noted.Add((before, clip));
        }
    }

    /// <summary>The x where the page cuts off text of which nothing is shown, the farthest such; 0 where there is none.</summary>
    /// <param name="glyphs">The glyphs of the page.</param>
    public double FindCut(ReadOnlySpan<PdfGlyph> glyphs)
    {
        double cut = 0;
        foreach ((int before, PdfBox clip) in CollectionsMarshal.AsSpan(noted))
        {
            if (clip.Right > cut && before < glyphs.Length && GoesOnBelow(glyphs, before, clip))
            {
                cut = clip.Right;
            }
        }

        return cut;
    }

    /// <summary>Whether text stands in the clip below all that was drawn in it before.</summary>
    private static bool GoesOnBelow(ReadOnlySpan<PdfGlyph> glyphs, int before, PdfBox clip)
    {
        double lowest = double.MinValue;
        for (int i = 0; i < glyphs.Length; i++)
        {
            ref readonly PdfGlyph glyph = ref glyphs[i];
            if (!glyph.IsVisible || !BoxOperations.IsSeen(glyph.Box, clip))
            {
                continue;
            }

            if (i >= before && lowest > double.MinValue && glyph.Box.Top > lowest)
            {
                return true;
            }

            lowest = i < before ? Math.Max(lowest, glyph.Box.Bottom) : lowest;
        }

        return false;
    }
}
