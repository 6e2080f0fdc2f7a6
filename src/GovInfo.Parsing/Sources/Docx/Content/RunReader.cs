using System.Globalization;
using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>Reads runs (ISO/IEC 29500-1, 17.3.2.25): text as it is shown.</summary>
internal sealed class RunReader(StoryReader story, InlineReader inlines)
{
    private readonly PartCursor cursor = story.Cursor;
    private readonly GraphicReader graphics = new(story);

    public void Read(ParagraphText text, RunProperties inherited)
    {
        RunProperties properties = inherited;
        bool isNoteMark = false;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "t" when !isNoteMark:
                    Append(text, ReadText(), properties);
                    break;
                case "rPr":
                    properties = RunProperties.Read(cursor, story.Styles, inherited);
                    break;
                case "footnoteReference" or "endnoteReference":
                    story.Findings.Notes++;

                    // A mark of the author's own follows as text, and is no more content than an automatic one (17.11.14).
                    isNoteMark = WordValue.IsOn(cursor.GetAttribute("customMarkFollows"), whenAbsent: false);
                    break;
                default:
                    ReadOther(text, properties);
                    break;
            }
        }
    }

    /// <summary>Appends text unless it is not shown.</summary>
    public void Append(ParagraphText text, string value, RunProperties properties)
    {
        if (value.Length == 0 || story.Fields.IsInInstruction || story.PlaceholderDepth > 0)
        {
            return;
        }

        if (properties.IsHidden)
        {
            story.Findings.HiddenRuns++;
        }
        else if (properties.IsStruck)
        {
            text.LeftOut |= LeftOut.StruckText;
        }
        else
        {
            text.Append(value, properties, story.Fields.IsInTableOfContents);
        }
    }

    private void ReadOther(ParagraphText text, RunProperties properties)
    {
        switch (cursor.WordName)
        {
            case "tab" or "ptab":
                Append(text, "\t", properties);
                break;
            case "br" or "cr":
                Append(text, "\n", properties);
                break;
            case "noBreakHyphen":
                Append(text, "-", properties);
                break;
            case "sym":
                Append(text, ReadSymbol().ToString(), properties);
                break;
            case "fldChar":
                story.Fields.Apply(cursor.GetAttribute("fldCharType"));
                break;
            case "instrText":
                story.Fields.AddInstruction(cursor.ReadText());
                break;
            case "ruby":
                ReadRubyBase(text, properties);
                break;
            case "drawing" or "pict":
                graphics.Read(text);
                break;
            case "object":
                graphics.ReadObject(text);
                break;
            case "" when cursor.LocalName == AlternateContent.ElementName:
                AlternateContent.Read(cursor, () => ReadChildren(text, properties));
                break;
            default:
                break;
        }
    }

    private void ReadChildren(ParagraphText text, RunProperties properties)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            if (cursor.WordName == "t")
            {
                Append(text, ReadText(), properties);
            }
            else
            {
                ReadOther(text, properties);
            }
        }
    }

    /// <summary>Only the base text: the ruby text above it says how it is read (17.3.3.25).</summary>
    private void ReadRubyBase(ParagraphText text, RunProperties properties)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            if (cursor.WordName == "rubyBase")
            {
                inlines.ReadChildren(text, properties);
            }
        }
    }

    private char ReadSymbol() =>
        int.TryParse(cursor.GetAttribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            ? SymbolFont.Map(cursor.GetAttribute("font"), code)
            : SymbolFont.Unknown;

    /// <summary>White space at the ends counts only where the producer says so (XML 1.0, 2.10); line ends and tabs within are spaces.</summary>
    private string ReadText()
    {
        bool preservesSpace = cursor.PreservesSpace;
        string value = cursor.ReadText();
        if (!preservesSpace)
        {
            value = value.Trim(' ', '\t', '\r', '\n');
        }

        return value.AsSpan().IndexOfAny('\t', '\r', '\n') < 0
            ? value.Replace("\u00AD", string.Empty, StringComparison.Ordinal)
            : value.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
    }
}
