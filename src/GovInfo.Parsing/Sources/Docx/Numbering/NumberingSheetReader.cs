using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Numbering;

/// <summary>Reads the numbering part (ISO/IEC 29500-1, 17.9).</summary>
internal static class NumberingSheetReader
{
    public static NumberingSheet Read(PartCursor? cursor, StyleSheet styles, DiagnosticBag diagnostics)
    {
        var definitions = new Dictionary<int, NumberingDefinition>();
        var instances = new Dictionary<int, NumberingInstance>();
        if (cursor is not null && cursor.MoveToRoot())
        {
            int depth = cursor.Depth;
            while (cursor.MoveToNextChild(depth))
            {
                switch (cursor.WordName)
                {
                    case "abstractNum" when WordValue.ToInt32(cursor.GetAttribute("abstractNumId")) is { } id:
                        definitions[id] = ReadDefinition(cursor);
                        break;
                    case "num" when WordValue.ToInt32(cursor.GetAttribute("numId")) is { } id:
                        instances[id] = ReadInstance(cursor);
                        break;
                    default:
                        break;
                }
            }
        }

        return new NumberingSheet(definitions, instances, styles, diagnostics);
    }

    private static NumberingDefinition ReadDefinition(PartCursor cursor)
    {
        var levels = new NumberingLevel?[NumberingDefinition.LevelCount];
        string? styleLink = null;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "numStyleLink":
                    styleLink = cursor.GetAttribute("val");
                    break;
                case "lvl" when GetLevelIndex(cursor) is { } index:
                    levels[index] = ReadLevel(cursor);
                    break;
                default:
                    break;
            }
        }

        return new NumberingDefinition(levels, styleLink);
    }

    private static NumberingInstance ReadInstance(PartCursor cursor)
    {
        int definitionId = -1;
        var overrides = new NumberingOverride?[NumberingDefinition.LevelCount];
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "abstractNumId":
                    definitionId = WordValue.ToInt32(cursor.GetAttribute("val")) ?? -1;
                    break;
                case "lvlOverride" when GetLevelIndex(cursor) is { } index:
                    overrides[index] = ReadOverride(cursor);
                    break;
                default:
                    break;
            }
        }

        return new NumberingInstance(definitionId, overrides);
    }

    private static NumberingOverride ReadOverride(PartCursor cursor)
    {
        int? start = null;
        NumberingLevel? level = null;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "startOverride":
                    start = WordValue.ToInt32(cursor.GetAttribute("val"));
                    break;
                case "lvl":
                    level = ReadLevel(cursor);
                    break;
                default:
                    break;
            }
        }

        return new NumberingOverride(start, level);
    }

    private static NumberingLevel ReadLevel(PartCursor cursor)
    {
        NumberingLevel level = NumberingLevel.Default;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            string? value = cursor.GetAttribute("val");
            level = cursor.WordName switch
            {
                "start" => level with { Start = WordValue.ToInt32(value) ?? 0 },
                "numFmt" => level with { Format = value ?? "decimal" },
                "lvlText" => level with { Text = value ?? string.Empty },
                "suff" => level with { Suffix = value },
                "isLgl" => level with { IsLegal = WordValue.IsOn(value) },
                "lvlRestart" => level with { RestartAfter = WordValue.ToInt32(value) },
                "pStyle" => level with { ParagraphStyleId = value },

                // Word writes newer formats as a choice between a custom one and "decimal".
                "" when cursor.LocalName == "AlternateContent" => ReadAlternateFormat(cursor, level),
                _ => level,
            };
        }

        return level;
    }

    private static NumberingLevel ReadAlternateFormat(PartCursor cursor, NumberingLevel level)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            if (cursor.LocalName == "Fallback")
            {
                int fallbackDepth = cursor.Depth;
                while (cursor.MoveToNextChild(fallbackDepth))
                {
                    level = cursor.WordName == "numFmt" ? level with { Format = cursor.GetAttribute("val") ?? "decimal" } : level;
                }
            }
        }

        return level;
    }

    private static int? GetLevelIndex(PartCursor cursor) =>
        WordValue.ToInt32(cursor.GetAttribute("ilvl")) is { } index and >= 0 and < NumberingDefinition.LevelCount ? index : null;
}
