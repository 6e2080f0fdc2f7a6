namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>Reads the few glyphs of a cell's number as they stand from left to right, without spaces, and without a string for each cell.</summary>
/// <param name="page">The page that the glyphs are of.</param>
internal sealed class ShortText(PdfPage page)
{
    /// <summary>More glyphs than these are no number.</summary>
    public const int MostGlyphs = 16;

    private char[] text = new char[64];

    /// <summary>The texts of a few glyphs from left to right; good until the next are asked for.</summary>
    public ReadOnlySpan<char> Of(List<int> own)
    {
        Span<int> order = stackalloc int[MostGlyphs];
        int length = 0;
        for (int count = 0; count < own.Count; count++)
        {
            // Most are in order already.
            double left = page.GlyphAt(own[count]).Box.Left;
            int at = count;
            for (; at > 0 && page.GlyphAt(order[at - 1]).Box.Left > left; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = own[count];
            length += page.GlyphAt(own[count]).Text.Length;
        }

        if (length > text.Length)
        {
            text = new char[length];
        }

        length = 0;
        foreach (int index in order[..own.Count])
        {
            string part = page.GlyphAt(index).Text;
            part.CopyTo(text.AsSpan(length));
            length += part.Length;
        }

        return text.AsSpan(0, length);
    }
}
