using GovInfo.Parsing.Sources.Docx.Package;

namespace GovInfo.Parsing.Sources.Docx.Styles;

/// <summary>What matters to reading of a paragraph's own properties (ISO/IEC 29500-1, 17.3.1.26).</summary>
internal sealed record ParagraphProperties
{
    public static readonly ParagraphProperties None = new();

    public string? StyleId { get; init; }

    public int? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    public int? OutlineLevel { get; init; }

    public string? Alignment { get; init; }

    /// <summary>
    /// Whether the paragraph runs on into the next one: its mark is deleted in the accepted view (17.13.5.15), or is a style separator
    /// (17.3.2.36).
    /// </summary>
    public bool RunsOn { get; init; }

    /// <summary>Whether the paragraph's mark is a tracked deletion.</summary>
    public bool IsMarkDeleted { get; init; }

    /// <summary>Whether the paragraph's mark is hidden; a paragraph hidden in whole is not numbered either.</summary>
    public bool IsMarkHidden { get; init; }

    public static ParagraphProperties Read(PartCursor cursor)
    {
        ParagraphProperties properties = None;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "pStyle":
                    properties = properties with { StyleId = cursor.GetAttribute("val") };
                    break;
                case "numPr":
                    (int? id, int? level) = ReadNumbering(cursor);
                    properties = properties with { NumberingId = id, NumberingLevel = level };
                    break;
                case "outlineLvl":
                    properties = properties with { OutlineLevel = WordValue.ToInt32(cursor.GetAttribute("val")) };
                    break;
                case "jc":
                    properties = properties with { Alignment = cursor.GetAttribute("val") };
                    break;
                case "rPr":
                    properties = ReadMark(cursor, properties);
                    break;
                default:
                    break;
            }
        }

        return properties;
    }

    /// <summary>The numbering instance and level of a <c>numPr</c> element (17.3.1.19).</summary>
    public static (int? Id, int? Level) ReadNumbering(PartCursor cursor)
    {
        int? id = null;
        int? level = null;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "numId":
                    id = WordValue.ToInt32(cursor.GetAttribute("val"));
                    break;
                case "ilvl":
                    level = WordValue.ToInt32(cursor.GetAttribute("val"));
                    break;
                default:
                    break;
            }
        }

        return (id, level);
    }

    private static ParagraphProperties ReadMark(PartCursor cursor, ParagraphProperties properties)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "del" or "moveFrom":
                    properties = properties with { RunsOn = true, IsMarkDeleted = true };
                    break;
                case "specVanish" when WordValue.IsOn(cursor.GetAttribute("val")):
                    properties = properties with { RunsOn = true };
                    break;
                case "vanish":
                    properties = properties with { IsMarkHidden = WordValue.IsOn(cursor.GetAttribute("val")) };
                    break;
                default:
                    break;
            }
        }

        return properties;
    }
}
