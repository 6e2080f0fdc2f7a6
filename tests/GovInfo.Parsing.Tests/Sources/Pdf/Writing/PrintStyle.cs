namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>Which rulings a printed table has.</summary>
internal enum TableRules
{
    /// <summary>Every edge of every cell.</summary>
    All,

    /// <summary>All but the outer verticals.</summary>
    NoSides,

    /// <summary>Above and below every row, no verticals.</summary>
    Horizontals,

    /// <summary>None.</summary>
    None,
}

/// <summary>How a report is printed; random, so that no one layout is read alone.</summary>
internal sealed record PrintStyle
{
    public double PageWidth { get; init; } = 595;

    public double PageHeight { get; init; } = 842;

    public double Margin { get; init; } = 70;

    public double BodySize { get; init; } = 12;

    public double Leading { get; init; } = 1.6;

    public double TableSize { get; init; } = 9;

    public double Padding { get; init; } = 4;

    public TableRules Rules { get; init; }

    /// <summary>Whether a page may end in the middle of a row.</summary>
    public bool CutsRows { get; init; }

    /// <summary>Whether the cut is ruled on both pages.</summary>
    public bool RulesCut { get; init; } = true;

    /// <summary>How many rows every page of a table prints again.</summary>
    public int RepeatedRows { get; init; }

    /// <summary>The page number, with # for the number; empty for none.</summary>
    public string PageNumber { get; init; } = "- # -";

    public string RunningHead { get; init; } = string.Empty;

    /// <summary>Whether the label of the first column runs down in vertical writing.</summary>
    public bool VerticalLabel { get; init; }

    /// <summary>0 left, 0.5 centred, 1 right.</summary>
    public double NumberAlignment { get; init; } = 0.5;

    /// <summary>Whether labels stand at the top of their cells rather than in the middle.</summary>
    public bool LabelsOnTop { get; init; }

    /// <summary>Whether every character is a run of its own.</summary>
    public bool SingleRuns { get; init; }

    /// <summary>Whether runs are drawn out of reading order.</summary>
    public bool Shuffled { get; init; }

    public static PrintStyle Random(Random random, TableRules? rules = null)
    {
        bool landscape = random.Next(6) == 0;
        double margin = random.Next(35, 80);
        return new PrintStyle
        {
            PageWidth = landscape ? 842 : 595 - (random.Next(3) * 10),
            PageHeight = landscape ? 595 : 842 - (random.Next(3) * 25),
            Margin = margin,
            BodySize = Pick(random, 10.5, 12, 14, 16),
            Leading = 1.3 + (random.NextDouble() * 0.7),
            TableSize = Pick(random, 7, 8, 9, 10.5),
            Padding = 2 + (random.NextDouble() * 5),
            Rules = rules ?? (random.Next(4) == 0 ? TableRules.NoSides : TableRules.All),
            CutsRows = random.Next(2) == 0,
            RulesCut = random.Next(3) > 0,
            RepeatedRows = random.Next(3) == 0 ? 3 : 0,
            PageNumber = Pick(random, "- # -", "#", "第 # 页", "—#—", string.Empty),
            RunningHead = random.Next(3) == 0 ? "政府信息公开年报" : string.Empty,
            VerticalLabel = random.Next(3) == 0,
            NumberAlignment = Pick(random, 0, 0.5, 0.5, 1),
            LabelsOnTop = random.Next(3) == 0,
            SingleRuns = random.Next(4) == 0,
            Shuffled = random.Next(3) == 0,
        };
    }

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];
}
