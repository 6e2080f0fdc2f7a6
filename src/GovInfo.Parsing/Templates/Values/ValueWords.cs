using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Values;

/// <summary>The words and marks that stand in number cells: see <c>Data/value-words.json</c>.</summary>
internal sealed class ValueWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> notApplicable;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> zero;

    private ValueWords(JsonElement root)
    {
        NotApplicable = Set(root, "notApplicable");
        Zero = Set(root, "zero");
        LongestWithoutDigit = NotApplicable.Concat(Zero).Max(static word => word.Length);
        if (NotApplicable.Concat(Zero).Any(static word => word.AsSpan().ContainsAnyInRange('0', '9')))
        {
            throw new InvalidDataException("A value that is written without a digit has one.");
        }

        notApplicable = NotApplicable.GetAlternateLookup<ReadOnlySpan<char>>();
        zero = Zero.GetAlternateLookup<ReadOnlySpan<char>>();
        CountUnits = Set(root, "countUnits");
        MoneyUnitsInWan = Factors(root, "moneyUnitsInWan");
        CountMultipliers = Factors(root, "countMultipliers");
        ColumnsOfKeys = Set(root, "columnsOfKeys");
        Increase = List(root, "increase");
        Decrease = List(root, "decrease");
    }

    public static ValueWords Default { get; } = Load();

    public FrozenSet<string> NotApplicable { get; }

    public FrozenSet<string> Zero { get; }

    /// <summary>The length of the longest value that is written without a digit.</summary>
    public int LongestWithoutDigit { get; }

    public FrozenSet<string> CountUnits { get; }

    /// <summary>How many 万元 one of each unit is.</summary>
    public FrozenDictionary<string, UnitFactor> MoneyUnitsInWan { get; }

    public FrozenDictionary<string, UnitFactor> CountMultipliers { get; }

    /// <summary>The heads of columns that number rows and hold no data: 序号, 代码.</summary>
    public FrozenSet<string> ColumnsOfKeys { get; }

    /// <summary>Words before an increase, longest first.</summary>
    public ImmutableArray<string> Increase { get; }

    /// <summary>Words before a decrease, longest first.</summary>
    public ImmutableArray<string> Decrease { get; }

    /// <summary>What a folded text without a digit says as a value.</summary>
    public CellValue ReadWithoutDigit(ReadOnlySpan<char> text) =>
        text.Length > LongestWithoutDigit ? CellValue.Unreadable
        : notApplicable.Contains(text) ? CellValue.NotApplicable
        : zero.Contains(text) ? new CellValue(ObservationStatus.Number, 0)
        : CellValue.Unreadable;

    private static ValueWords Load()
    {
        using JsonDocument document = TemplateData.ReadJson("value-words.json");
        return new ValueWords(document.RootElement);
    }

    private static ImmutableArray<string> List(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(static word => LabelKey.Folded(word.GetString())).OrderByDescending(static word => word.Length)];

    private static FrozenSet<string> Set(JsonElement root, string name) => List(root, name).ToFrozenSet();

    private static FrozenDictionary<string, UnitFactor> Factors(JsonElement root, string name)
    {
        var factors = new Dictionary<string, UnitFactor>();
        foreach (JsonProperty property in root.GetProperty(name).EnumerateObject())
        {
            factors[LabelKey.Folded(property.Name)] = new UnitFactor(decimal.Parse(property.Value.GetString()!, CultureInfo.InvariantCulture));
        }

        return factors.ToFrozenDictionary();
    }
}

/// <summary>What a number is multiplied by for the word behind it. An object: frameworks hold code for dictionaries of objects ready.</summary>
/// <param name="Value">The factor.</param>
internal sealed record UnitFactor(decimal Value);
