using System.Globalization;
using GovInfo.Parsing.Sources.Pdf.Fonts;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>Replacement text of a marked-content sequence (ISO 32000-2, 14.9.4): it wins over what its glyphs say of themselves.</summary>
internal static class ActualText
{
    /// <summary>Gives the glyphs from an index on the text that they stand for.</summary>
    public static void Apply(string text, int firstGlyph, GlyphCollector collector)
    {
        Span<PdfGlyph> glyphs = collector.Glyphs[Math.Min(firstGlyph, collector.Count)..];
        if (glyphs.IsEmpty)
        {
            return;
        }

        string actual = EquivalentCharacters.Fold(text.TrimEnd('\0', '\uFEFF'));
        if (actual.Length == 0)
        {
            collector.Replace(firstGlyph, []); // A hyphen at the end of a line, a filler: no part of the text.
            return;
        }

        if (SaysTheSame(glyphs, actual))
        {
            return;
        }

        int[] elements = StringInfo.ParseCombiningCharacters(actual);
        if (elements.Length == glyphs.Length)
        {
            for (int i = 0; i < glyphs.Length; i++)
            {
                int end = i + 1 < elements.Length ? elements[i + 1] : actual.Length;
                glyphs[i] = glyphs[i] with { Text = actual[elements[i]..end] };
            }
        }
        else if (AreOnOneLine(glyphs))
        {
            PdfGlyph joined = glyphs[0] with { Text = actual };
            foreach (ref readonly PdfGlyph glyph in glyphs)
            {
                joined = joined with { Box = BoxOperations.Union(joined.Box, glyph.Box), IsVisible = joined.IsVisible || glyph.IsVisible };
            }

            collector.Replace(firstGlyph, [joined]);
        }
        else if (!HasText(glyphs))
        {
            glyphs[0] = glyphs[0] with { Text = actual };
            collector.Replace(firstGlyph + 1, []);
        }

        // Else a text for several lines, of which nobody knows where it breaks: the glyphs' own texts stand where they are drawn.
    }

    private static bool SaysTheSame(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<char> actual)
    {
        foreach (ref readonly PdfGlyph glyph in glyphs)
        {
            foreach (char unit in glyph.Text)
            {
                if (char.IsWhiteSpace(unit))
                {
                    continue;
                }

                actual = actual.TrimStart();
                if (actual.IsEmpty || actual[0] != unit)
                {
                    return false;
                }

                actual = actual[1..];
            }
        }

        return actual.IsWhiteSpace();
    }

    private static bool AreOnOneLine(ReadOnlySpan<PdfGlyph> glyphs)
    {
        PdfGlyph first = glyphs[0];
        foreach (ref readonly PdfGlyph glyph in glyphs)
        {
            if (glyph.IsVertical != first.IsVertical || Math.Abs(glyph.Baseline - first.Baseline) > first.FontSize / 2)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasText(ReadOnlySpan<PdfGlyph> glyphs)
    {
        foreach (ref readonly PdfGlyph glyph in glyphs)
        {
            if (glyph.Text.Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
