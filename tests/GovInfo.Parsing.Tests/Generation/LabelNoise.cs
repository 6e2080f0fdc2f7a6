namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Prints an invented table's labels as real reports do: other brackets, lost ordinals, spaces, misprints.</summary>
internal static class LabelNoise
{
    private const string WrongLetters = "息政公信法理申行";

    public static InventedTable Add(InventedTable table, Random random)
    {
        bool halfWidth = random.Next(2) == 0;
        bool withoutOrdinals = random.Next(4) == 0;
        return table.WithTexts(cell => cell.Key is not null ? cell.Text : Print(cell.Text, halfWidth, withoutOrdinals, random));
    }

    private static string Print(string label, bool halfWidth, bool withoutOrdinals, Random random)
    {
        if (withoutOrdinals && label.Length > 3 && label[1] == '.')
        {
            label = label[2..];
        }

        if (halfWidth)
        {
            label = label.Replace('（', '(').Replace('）', ')').Replace('：', ':').Replace('，', ',');
        }

        if (random.Next(12) == 0 && label.Length > 5)
        {
            int at = random.Next(2, label.Length - 1);
            label = label[..at] + " " + label[at..];
        }

        if (random.Next(25) == 0 && label.Length > 9)
        {
            int at = random.Next(4, label.Length - 2);
            label = char.IsLetter(label[at]) ? label[..at] + WrongLetters[random.Next(WrongLetters.Length)] + label[(at + 1)..] : label;
        }

        return label;
    }
}
