using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Statistics;

/// <summary>A row of the statistics table while it is read: a label, a unit, and what may be its number.</summary>
/// <param name="label">The label, or its first words.</param>
/// <param name="location">Where the label stands.</param>
internal sealed class StatisticsRow(string label, SourceLocation location)
{
    private readonly List<string> values = [];

    public string Label { get; set; } = label;

    public SourceLocation Location { get; } = location;

    public string? Unit { get; set; }

    public string? Value => values.Count == 0 ? null : string.Join(' ', values);

    public SourceLocation? ValueLocation { get; private set; }

    /// <summary>The value with its unit where that is money other than the form's 万元.</summary>
    public string ValueInUnit =>
        Value is not null && Unit is not null && Value.AsSpan().ContainsAnyInRange('0', '9')
            && ValueWords.Default.MoneyUnitsInWan.TryGetValue(LabelKey.Folded(Unit), out UnitFactor? factor) && factor.Value != 1
            ? Value + Unit : Value ?? string.Empty;

    public string Rest { get; set; } = string.Empty;

    /// <summary>Whether there is a second number: nothing says which is the row's.</summary>
    public bool IsDoubtful => values.Count > 1;

    public void AddValue(string word, SourceLocation at)
    {
        values.Add(word);
        ValueLocation ??= at;
    }

    /// <summary>What stands before the unit: the indicator's number (代码), or the value where the whole table has it there.</summary>
    public string? BeforeUnit { get; private set; }

    public void MoveValueBeforeUnit()
    {
        BeforeUnit = Value;
        values.Clear();
    }

    public void TakeValueBeforeUnit()
    {
        if (BeforeUnit is not null)
        {
            AddValue(BeforeUnit, Location);
        }
    }

    /// <summary>Takes the number of the next row from behind this one's value, and gives it back; null where there is none.</summary>
    /// <param name="lastKey">This row's own number, where it is known.</param>
    public int? ForgetKeyBehind(int? lastKey)
    {
        if (values.Count == 0 || !int.TryParse(values[^1], out int key) || (lastKey is { } own ? key != own + 1 : values.Count < 2))
        {
            return null;
        }

        values.RemoveAt(values.Count - 1);
        return key;
    }
}
