using System.Globalization;
using GovInfo.Parsing.Sources.Docx.Package;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>
/// Reads what drawings hold (ISO/IEC 29500-1, 20; ISO/IEC 29500-4, 19 VML): the text of text boxes and of WordArt, and how many pictures.
/// </summary>
internal sealed class GraphicReader(StoryReader story)
{
    /// <summary>A picture less than 12 mm wide or high is an ornament (360,000 EMU are a centimetre).</summary>
    private const long OrnamentSize = 432_000;

    private readonly PartCursor cursor = story.Cursor;

    /// <summary>Reads the drawing that the cursor stands on.</summary>
    public void Read(ParagraphText text) => Read(text, isOrnament: false);

    /// <summary>Reads an embedded object (17.3.3.19), whose picture stands for content that is not read.</summary>
    public void ReadObject(ParagraphText text)
    {
        LeftOut before = text.LeftOut;
        int pictures = story.Findings.Pictures;
        Read(text, isOrnament: true);
        if ((text.LeftOut & (LeftOut.EmbeddedObject | LeftOut.Equation)) != 0)
        {
            text.LeftOut = (text.LeftOut & ~LeftOut.Picture) | before;
            story.Findings.Pictures = pictures;
        }
    }

    private void Read(ParagraphText text, bool isOrnament)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.LocalName)
            {
                case "txbxContent":
                    text.Anchored.AddRange(story.ReadTextBox());
                    break;
                case "extent":
                    isOrnament = IsOrnament(cursor.GetUnqualifiedAttribute("cx")) || IsOrnament(cursor.GetUnqualifiedAttribute("cy"));
                    break;
                case "pic" or "imagedata" or "chart" or "relIds":
                    text.LeftOut |= LeftOut.Picture;
                    story.Findings.Pictures += isOrnament ? 0 : 1;
                    break;
                case "textpath" when cursor.GetUnqualifiedAttribute("string") is { Length: > 0 } words:
                    text.Anchored.Add(new WordParagraph { Text = words.Trim(), Number = story.CellDepth == 0 ? story.ParagraphCount : 0 });
                    break;
                case "OLEObject":
                    AddObject(text, cursor.GetUnqualifiedAttribute("ProgID") ?? string.Empty);
                    break;
                case AlternateContent.ElementName:
                    bool isSmall = isOrnament;
                    AlternateContent.Read(cursor, () => Read(text, isSmall));
                    break;
                default:
                    Read(text, isOrnament);
                    break;
            }
        }
    }

    private void AddObject(ParagraphText text, string programId)
    {
        if (programId.StartsWith("Equation", StringComparison.OrdinalIgnoreCase))
        {
            text.LeftOut |= LeftOut.Equation;
        }
        else
        {
            text.LeftOut |= LeftOut.EmbeddedObject;
            story.Findings.AddEmbeddedObject(programId);
        }
    }

    private static bool IsOrnament(string? length) =>
        long.TryParse(length, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long emu) && emu < OrnamentSize;
}
