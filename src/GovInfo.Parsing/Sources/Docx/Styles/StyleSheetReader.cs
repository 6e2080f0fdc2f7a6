using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Docx.Package;

namespace GovInfo.Parsing.Sources.Docx.Styles;

/// <summary>Reads the styles part (ISO/IEC 29500-1, 17.7).</summary>
internal static class StyleSheetReader
{
    public static StyleSheet Read(PartCursor? cursor, DiagnosticBag diagnostics)
    {
        var styles = new Dictionary<string, WordStyle>(StringComparer.Ordinal);
        string? defaultParagraphStyleId = null;
        if (cursor is not null && cursor.MoveToRoot())
        {
            int depth = cursor.Depth;
            while (cursor.MoveToNextChild(depth))
            {
                if (cursor.WordName == "style" && cursor.GetAttribute("styleId") is { } id)
                {
                    bool isDefault = cursor.GetAttribute("type") is null or "paragraph" && WordValue.IsOn(cursor.GetAttribute("default"), whenAbsent: false);
                    styles[id] = ReadStyle(cursor, id);
                    defaultParagraphStyleId = isDefault ? id : defaultParagraphStyleId;
                }
            }
        }

        return new StyleSheet(styles, defaultParagraphStyleId, diagnostics);
    }

    private static WordStyle ReadStyle(PartCursor cursor, string id)
    {
        var style = new WordStyle();
        string name = string.Empty;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "name":
                    name = cursor.GetAttribute("val") ?? string.Empty;
                    break;
                case "basedOn":
                    style = style with { BasedOn = cursor.GetAttribute("val") };
                    break;
                case "pPr":
                    style = ReadParagraphProperties(cursor, style, id);
                    break;
                case "rPr":
                    style = ReadRunProperties(cursor, style);
                    break;
                default:
                    break;
            }
        }

        return style with
        {
            IsTableOfContents = name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase),
            OutlineLevel = style.OutlineLevel ?? GetBuiltInLevel(name),
        };
    }

    /// <summary>The level of a built-in heading style whose definition leaves it out, as those of some converters do.</summary>
    private static int? GetBuiltInLevel(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) &&
        int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level is >= 1 and <= 9
            ? level - 1
            : null;

    private static WordStyle ReadParagraphProperties(PartCursor cursor, WordStyle style, string id)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "numPr":
                    (int? numberingId, int? level) = ParagraphProperties.ReadNumbering(cursor);
                    style = style with { NumberingId = numberingId, NumberingLevel = level, NumberingStyleId = id };
                    break;
                case "outlineLvl":
                    style = style with { OutlineLevel = WordValue.ToInt32(cursor.GetAttribute("val")) };
                    break;
                case "jc":
                    style = style with { Alignment = cursor.GetAttribute("val") };
                    break;
                default:
                    break;
            }
        }

        return style;
    }

    private static WordStyle ReadRunProperties(PartCursor cursor, WordStyle style)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "vanish":
                    style = style with { IsHidden = WordValue.IsOn(cursor.GetAttribute("val")) };
                    break;
                case "strike" or "dstrike":
                    style = style with { IsStruck = WordValue.IsOn(cursor.GetAttribute("val")) };
                    break;
                default:
                    break;
            }
        }

        return style;
    }
}
