namespace GovInfo.Parsing.Sources.Docx.Numbering;

/// <summary>One level of a numbering definition (ISO/IEC 29500-1, 17.9.6).</summary>
internal sealed record NumberingLevel
{
    public static readonly NumberingLevel Default = new();

    /// <summary>The number that the level starts with (17.9.25).</summary>
    public int Start { get; init; }

    /// <summary>The number format (17.9.17, 17.18.59).</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>The text of the label, with <c>%1</c> to <c>%9</c> for the numbers of the levels (17.9.11).</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>What stands between label and text: tab, space or nothing (17.9.28).</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether the numbers of all levels are written as decimals (17.9.4).</summary>
    public bool IsLegal { get; init; }

    /// <summary>The level, counted from 1, after which this one starts again; 0 for never, null for any higher one (17.9.10).</summary>
    public int? RestartAfter { get; init; }

    /// <summary>The paragraph style that stands for this level (17.9.23).</summary>
    public string? ParagraphStyleId { get; init; }
}
