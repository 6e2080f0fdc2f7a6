using System.Globalization;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>How an invented report prints its numbers; one habit a report, as in real ones.</summary>
internal sealed record NumberHabit(double ZeroShare, bool ZeroIsBlank, string? ZeroMark, bool FullWidth, bool Separators, int Largest)
{
    public static NumberHabit Random(Random random)
    {
        string[] marks = ["/", "—", "-", "无"];
        return new NumberHabit(
            ZeroShare: random.Next(4) switch { 0 => 0.97, 1 => 0.8, 2 => 0.4, _ => 0 },
            ZeroIsBlank: random.Next(4) == 0,
            ZeroMark: random.Next(8) == 0 ? marks[random.Next(marks.Length)] : null,
            FullWidth: random.Next(8) == 0,
            Separators: random.Next(5) == 0,
            Largest: random.Next(3) switch { 0 => 9, 1 => 120, _ => 4000 });
    }

    public InventedCell Print(decimal value, bool signed = false)
    {
        if (value == 0 && ZeroMark is not null)
        {
            return new InventedCell(ObservationStatus.NotApplicable, null, ZeroMark);
        }

        if (value == 0 && ZeroIsBlank)
        {
            return new InventedCell(ObservationStatus.Blank, null, string.Empty);
        }

        string text = value.ToString(Separators ? "#,##0.####" : "0.####", CultureInfo.InvariantCulture);
        text = signed && value > 0 ? "+" + text : text;
        text = FullWidth ? string.Concat(text.Select(letter => letter is >= '0' and <= '9' ? (char)(letter + 0xFEE0) : letter)) : text;
        return new InventedCell(ObservationStatus.Number, value, text);
    }
}
