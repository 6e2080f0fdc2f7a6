using System.Text;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>
/// The text of a form field whose appearance the file leaves to the reader, as NeedAppearances allows (ISO 32000-2, 12.7.4): its value, laid out
/// in the annotation's rectangle.
/// </summary>
/// <param name="Text">The value as it is shown.</param>
/// <param name="FontSize">The size of the font; 0 to fit the rectangle.</param>
internal readonly record struct FormFieldText(string Text, double FontSize)
{
    private const int DeepestField = 16;
    private const int LongestText = 10_000;

    /// <summary>The value of the field that a widget annotation belongs to; null when it is no text or choice field, or has no value.</summary>
    public static FormFieldText? Read(PdfDictionary widget)
    {
        const int password = 1 << 13;
        string? type = Inherited(widget, "FT") is PdfName name ? name.Value : null;
        bool isPassword = Inherited(widget, "Ff") is PdfNumber flags && (flags.ToInt32() & password) != 0;
        if (type is not ("Tx" or "Ch") || isPassword || Inherited(widget, "V") is not PdfString value)
        {
            return null;
        }

        string text = value.ToText();
        if (type == "Ch" && Inherited(widget, "Opt") is PdfArray options)
        {
            text = DisplayText(options, text);
        }

        double size = Inherited(widget, "DA") is PdfString appearance ? SizeOf(appearance.Bytes.Span) : 0;
        return string.IsNullOrWhiteSpace(text) ? null : new FormFieldText(text.Length > LongestText ? text[..LongestText] : text, size);
    }

    /// <summary>Gives each character its place in a rectangle of user space: the lines from the top, a single line in the middle.</summary>
    public IEnumerable<(string Character, PdfRectangle Box)> Layout(PdfRectangle rectangle)
    {
        const double margin = 2;
        const double lineHeight = 1.2;
        const double largestSize = 12;
        string[] lines = Text.ReplaceLineEndings("\n").Split('\n');
        double size = FontSize > 0 ? FontSize : Math.Min(largestSize, rectangle.Height / lineHeight / lines.Length);
        double top = lines.Length == 1 ? ((rectangle.Top + rectangle.Bottom) / 2) + (size / 2) : rectangle.Top - margin;
        foreach (string line in lines)
        {
            double x = rectangle.Left + margin;
            foreach (Rune rune in line.EnumerateRunes())
            {
                double width = rune.Value >= 0x2E80 ? size : size / 2;
                yield return (rune.ToString(), new PdfRectangle(x, top - size, x + width, top));
                x += width;
            }

            top -= size * lineHeight;
        }
    }

    // A field's entries may stand in the fields above it (12.7.4.1).
    private static PdfObject? Inherited(PdfDictionary field, string key)
    {
        PdfDictionary? current = field;
        for (int depth = 0; depth < DeepestField && current is not null; depth++)
        {
            if (current.Get(key) is { } value)
            {
                return value;
            }

            current = current.GetDictionary("Parent");
        }

        return null;
    }

    // An option is a string, or an array of what is exported and what is shown.
    private static string DisplayText(PdfArray options, string exported)
    {
        for (int i = 0; i < options.Count; i++)
        {
            if (options.GetArray(i) is { } pair && pair.GetString(0)?.ToText() == exported)
            {
                return pair.GetString(1)?.ToText() ?? exported;
            }
        }

        return exported;
    }

    // The default appearance is content: "/Helv 12 Tf".
    private static double SizeOf(ReadOnlySpan<byte> appearance)
    {
        var lexer = new PdfLexer(appearance);
        double last = 0;
        while (lexer.Read())
        {
            if (lexer.Kind == PdfTokenKind.Number)
            {
                last = lexer.Number;
            }
            else if (lexer.IsKeyword("Tf"u8))
            {
                return double.IsFinite(last) ? last : 0;
            }
        }

        return 0;
    }
}
