namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>The directions in which the text of a page runs, and whether the page stands on its side or on its head.</summary>
internal sealed class TextDirections
{
    /// <summary>Fewer bytes of text are a stamp, or a picture's legend.</summary>
    private const int FewestBytes = 100;

    /// <summary>The part of the text that runs in one direction; page numbers and running heads may be upright.</summary>
    private const double MostPart = 0.85;

    private readonly long[] bytes = new long[4];

    public void Clear() => Array.Clear(bytes);

    /// <summary>Counts a string.</summary>
    /// <param name="x">Its flow to the right, on the page as shown.</param>
    /// <param name="y">Its flow down.</param>
    /// <param name="length">Its length in bytes.</param>
    public void Add(double x, double y, int length) => bytes[Math.Abs(y) > Math.Abs(x) ? (y > 0 ? 1 : 3) : x >= 0 ? 0 : 2] += length;

    /// <summary>By how many degrees clockwise the page is to be turned to be read; 0 for nearly every one.</summary>
    public int DegreesToUpright()
    {
        long all = bytes[0] + bytes[1] + bytes[2] + bytes[3];
        for (int quarters = 1; quarters < bytes.Length && all >= FewestBytes; quarters++)
        {
            if (bytes[quarters] > MostPart * all)
            {
                return 360 - (quarters * 90);
            }
        }

        return 0;
    }
}
