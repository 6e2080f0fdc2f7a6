namespace GovInfo.Parsing.Sources.Docx.Numbering;

/// <summary>An abstract numbering definition (ISO/IEC 29500-1, 17.9.1).</summary>
/// <param name="Levels">The levels by index, 0 to 8; null where the definition leaves one out.</param>
/// <param name="StyleLink">The numbering style that holds the levels instead (17.9.21), or null.</param>
internal sealed record NumberingDefinition(NumberingLevel?[] Levels, string? StyleLink)
{
    /// <summary>How many levels a list has (17.9.6).</summary>
    public const int LevelCount = 9;
}

/// <summary>A numbering instance (17.9.15): the definition that it follows, and what it overrides.</summary>
/// <param name="DefinitionId">The definition.</param>
/// <param name="Overrides">The overrides by level, null where there is none.</param>
internal sealed record NumberingInstance(int DefinitionId, NumberingOverride?[] Overrides);

/// <summary>The override of one level (17.9.8).</summary>
/// <param name="Start">The number to start again with, or null.</param>
/// <param name="Level">The level to use instead, or null.</param>
internal sealed record NumberingOverride(int? Start, NumberingLevel? Level);
