using System.Text;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Joins lines to paragraphs: an indent, a short line before, a wider gap, another size or a centred line part them; a line that runs to the
/// margin goes on, also over the page. A paragraph stands where its first line stands.
/// </summary>
/// <param name="areaOf">The text area that a line stands in.</param>
internal sealed class ParagraphBuilder(Func<TextLine, TextArea> areaOf)
{
    /// <summary>How much more than the next line's first character a line may lack of the margin, in ems.</summary>
    private const double ShortLine = 0.6;
    private const double SmallestIndent = 1.2;
    private const double WideGap = 1.45;
    private const double SameSize = 0.15;

    private readonly StringBuilder text = new();
    private TextLine? first;
    private TextLine? last;
    private PdfBox box;

    /// <summary>Takes the next line in reading order.</summary>
    /// <returns>The paragraph before it, where one ends.</returns>
    public Paragraph? Add(TextLine line)
    {
        if (last is not null && first is not null && GoesOn(last, line))
        {
            if (NeedsSpace(text[^1], line.Text[0]))
            {
                text.Append(' ');
            }

            text.Append(line.Text);
            box = line.Page == first.Page && line.Column == first.Column ? LineText.Union(box, line.Box) : box;
            last = line;
            return null;
        }

        Paragraph? before = End();
        first = last = line;
        box = line.Box;
        text.Append(line.Text);
        return before;
    }

    /// <summary>Ends the paragraph that is being built.</summary>
    public Paragraph? End()
    {
        if (first is null)
        {
            return null;
        }

        var paragraph = new Paragraph
        {
            Text = text.ToString(),
            Location = new PageLocation(first.Page, box.Left, box.Top, box.Right, box.Bottom),
            IsCentred = first == last && IsCentred(first),
        };
        text.Clear();
        first = last = null;
        return paragraph;
    }

    private bool GoesOn(TextLine before, TextLine line)
    {
        if (before.IsVertical || line.IsVertical || Math.Abs(before.FontSize - line.FontSize) > SameSize * Math.Max(before.FontSize, line.FontSize))
        {
            return false;
        }

        TextArea areaBefore = areaOf(before);
        TextArea area = areaOf(line);
        double em = line.FontSize;
        if (before.Column != line.Column && PageColumns.SideOf(line.Column) == 0 && before.Page == line.Page)
        {
            return false;
        }

        // The right column goes on with the left one, as a page with the page before.
        bool samePage = before.Page == line.Page && PageColumns.SideOf(line.Column) != 2 == (PageColumns.SideOf(before.Column) != 2);
        if (samePage && line.Baseline - before.Baseline > WideGap * Math.Max(area.Pitch, em))
        {
            return false;
        }

        double indent = (line.Box.Left - area.Left) / em;
        bool endsShort = areaBefore.Right - before.Box.Right > (ShortLine * em) + UnbreakableStart(line);
        return indent < SmallestIndent && !endsShort && !IsCentred(before) && !StartsItem(before, line)
            && !(samePage && line.Box.Top < before.Box.Top);
    }

    private bool IsCentred(TextLine line)
    {
        TextArea area = areaOf(line);
        double em = line.FontSize;
        return line.Box.Left > area.Left + (2.6 * em)
            && line.Box.Right < area.Right - em
            && Math.Abs(line.Box.Left + line.Box.Right - area.Left - area.Right) < 1.6 * em;
    }

    /// <summary>
    /// The width of what stands at the start of a line and could not be parted to fill the line before: a Latin word or a number, or a
    /// character with the brackets before it and the punctuation after it.
    /// </summary>
    private static double UnbreakableStart(TextLine line)
    {
        ReadOnlySpan<char> text = line.Text;
        double width = 0;
        int index = 0;
        while (index < text.Length && text[index] is '（' or '《' or '“' or '‘' or '【' or '〔' or '(')
        {
            width += text[index++] < 0x80 ? 0.6 : 1;
        }

        bool isWide = index < text.Length && GlyphText.IsWide(text[index]);
        while (index < text.Length && !isWide && text[index] > ' ' && !GlyphText.IsWide(text[index]))
        {
            width += 0.6;
            index++;
        }

        width += isWide ? 1 : 0;
        index += isWide ? 1 : 0;
        while (index < text.Length && text[index] is '。' or '，' or '、' or '；' or '：' or '）' or '》' or '”' or '’' or '】' or '〕' or '！' or '？' or ')')
        {
            width++;
            index++;
        }

        return width * line.FontSize;
    }

    /// <summary>After a full stop, a line that begins with 一、 or （一） is a heading, though nothing in the layout says so.</summary>
    private static bool StartsItem(TextLine before, TextLine line)
    {
        if (before.Text[^1] is not ('。' or '！' or '？' or '：' or '；' or ')' or '）' or '告' or '况' or '项' or '.'))
        {
            return false;
        }

        ReadOnlySpan<char> text = line.Text;
        bool bracket = text[0] is '（' or '(';
        text = bracket ? text[1..] : text;
        int digits = 0;
        while (digits < text.Length && digits < 3 && text[digits] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
        {
            digits++;
        }

        return digits > 0 && digits < text.Length && (bracket ? text[digits] is '）' or ')' : text[digits] is '、' or '．' or '.');
    }

    private static bool NeedsSpace(char last, char first) => char.IsAsciiLetter(last) && char.IsAsciiLetter(first);
}
