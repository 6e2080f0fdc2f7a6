using System.Text;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Docx.Numbering;

/// <summary>Counts the numbered paragraphs of a story in reading order and writes their labels.</summary>
/// <remarks>
/// Instances of one definition count on together, as word processors do; an instance that overrides a start begins anew at its first use.
/// </remarks>
internal sealed class NumberingCounter(NumberingSheet numbering, DiagnosticBag diagnostics)
{
    /// <summary>The most formats that are told of; a document that has more has said enough.</summary>
    private const int MaxUnknownFormats = 10;

    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<(int Instance, int Level)> startedOverrides = [];
    private readonly HashSet<string> unknownFormats = [];

    /// <summary>The label of the next paragraph of that instance and level, with what parts it from the text; empty where it has none.</summary>
    public string Next(int instanceId, int level)
    {
        if (numbering.GetDefinitionId(instanceId) is not { } definitionId)
        {
            return string.Empty;
        }

        level = Math.Clamp(level, 0, NumberingDefinition.LevelCount - 1);
        if (!counts.TryGetValue(definitionId, out int?[]? numbers))
        {
            numbers = new int?[NumberingDefinition.LevelCount];
            counts.Add(definitionId, numbers);
        }

        Count(instanceId, definitionId, level, numbers);
        return Format(instanceId, definitionId, level, numbers);
    }

    private void Count(int instanceId, int definitionId, int level, int?[] numbers)
    {
        int? restart = numbering.GetOverride(instanceId, level)?.Start;
        bool isRestart = restart is not null && startedOverrides.Add((instanceId, level));
        numbers[level] = isRestart || numbers[level] is null
            ? restart ?? numbering.GetLevel(instanceId, definitionId, level).Start
            : Math.Min(numbers[level]!.Value, int.MaxValue - 1) + 1;

        for (int higher = 0; higher < level; higher++)
        {
            numbers[higher] ??= GetStart(instanceId, definitionId, higher);
        }

        for (int lower = level + 1; lower < NumberingDefinition.LevelCount; lower++)
        {
            int restartAfter = numbering.GetLevel(instanceId, definitionId, lower).RestartAfter ?? lower;
            if (level < restartAfter)
            {
                numbers[lower] = null;
            }
        }
    }

    private int GetStart(int instanceId, int definitionId, int level) =>
        numbering.GetOverride(instanceId, level)?.Start ?? numbering.GetLevel(instanceId, definitionId, level).Start;

    private string Format(int instanceId, int definitionId, int level, int?[] numbers)
    {
        NumberingLevel definition = numbering.GetLevel(instanceId, definitionId, level);
        if (definition.Format == "bullet")
        {
            return definition.Text.Length == 0 ? string.Empty : (definition.Text[0] is >= '\uE000' and <= '\uF8FF' ? "•" : definition.Text) + " ";
        }

        var label = new StringBuilder();
        string text = definition.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                int numbered = text[++i] - '1';
                NumberingLevel source = numbering.GetLevel(instanceId, definitionId, numbered);
                int number = numbers[numbered] ?? GetStart(instanceId, definitionId, numbered);
                label.Append(FormatNumber(number, definition.IsLegal ? "decimal" : source.Format));
            }
            else
            {
                label.Append(text[i]);
            }
        }

        return label.Length == 0 ? string.Empty : label.Append(GetSeparator(definition.Suffix, label[^1])).ToString();
    }

    /// <summary>A tab or space only where it parts anything: a full-width stop such as <c>、</c> or <c>）</c> has its space within.</summary>
    private static string GetSeparator(string? suffix, char last) => suffix == "nothing" || last is > '\u2FFF' ? string.Empty : " ";

    private string FormatNumber(int number, string format)
    {
        string? text = NumberFormat.Format(number, format);
        if (text is null && unknownFormats.Count < MaxUnknownFormats && unknownFormats.Add(format))
        {
            diagnostics.Add(DocxDiagnostics.UnknownNumberFormat.Create(null, ("format", format)));
        }

        return text ?? NumberFormat.Decimal(number);
    }
}
