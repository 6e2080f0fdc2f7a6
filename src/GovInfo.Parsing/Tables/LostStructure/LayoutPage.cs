namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>What one page of a table shows: the values of each line, and where the page has columns the column of each.</summary>
internal sealed class LayoutPage
{
    private const int MostMissing = 2;

    private LayoutPage()
    {
    }

    /// <summary>Whether the words of the page show as many columns as the form has.</summary>
    public bool HasColumns { get; private init; }

    /// <summary>The values of each line, and whether a label stands before them.</summary>
    public List<(LayoutPiece Piece, bool IsBehindLabel)> Pieces { get; } = [];

    /// <summary>The lines with a number left of a label: no row of the form is written so.</summary>
    public List<int> OddLines { get; } = [];

    /// <summary>How many values are set as most of their column are.</summary>
    public (int Aligned, int All) Alignment { get; private set; }

    /// <summary>The same of the values that stand above each other, whatever the form's columns.</summary>
    public (int Aligned, int All) FreeAlignment { get; private set; }

    public static LayoutPage Read(IReadOnlyList<(int Line, List<PlacedWord> Words)> lines, FormOutline form, int columnCount)
    {
        List<Values> values = [.. lines.Select(line => Values.Of(line.Line, line.Words, form))];
        List<Values> written = values.FindAll(static line => line.Words.Count > 0);
        PageColumns? columns = PageColumns.Find([.. written.Select(static line => line.Words.FindAll(static word => word.IsValue))], columnCount);
        columns = columns is not null && BearOut(columns, written, columnCount) ? columns : null;
        var page = new LayoutPage { HasColumns = columns is not null };
        page.OddLines.AddRange(values.Where(static line => line.IsOdd).Select(static line => line.Line));
        page.FreeAlignment = PageColumns.AlignmentOf(written.SelectMany(static line => line.Words));
        foreach (Values line in values)
        {
            page.Add(line, columns, columnCount);
        }

        page.Alignment = PageColumns.AlignmentOf(page.Pieces.Where(static item => item.Piece.Places is not null)
            .Select(static item => (item.Piece.Words, item.Piece.Places!)));
        return page;
    }

    private void Add(Values line, PageColumns? columns, int columnCount)
    {
        // A word before the first value is a cell (详见附件) where it stands in a column, else the rest of a misprinted label.
        int first = line.Before.FindIndex(word => columns?.IsIn(word) == true);
        List<PlacedWord> words = first < 0 ? line.Words : [.. line.Before[first..], .. line.Words];
        if (words.Count > 0)
        {
            // A value in every column is in order, wherever the columns are.
            int[]? places = words.Count == columnCount ? [.. Enumerable.Range(0, columnCount)] : columns?.Place(words, line.IsBehindLabel);
            Pieces.Add((new LayoutPiece(line.Line, words, places) { IsCertain = words.TrueForAll(static word => word.IsSetOff) }, line.IsBehindLabel));
        }
    }

    /// <summary>Whether lines with a value in nearly every column bear the columns out: there is one, and all of them fit.</summary>
    private static bool BearOut(PageColumns columns, List<Values> lines, int columnCount)
    {
        List<Values> dense = lines.FindAll(line => line.Words.Count >= columnCount - MostMissing);
        return dense.Count > 0 && dense.TrueForAll(line => columns.Place(line.Words, line.IsBehindLabel) is not null);
    }

    /// <summary>The values of a line.</summary>
    /// <param name="Line">The index of the line.</param>
    /// <param name="Before">Words between its last label and its first value.</param>
    /// <param name="Words">The words from its first value on.</param>
    /// <param name="IsBehindLabel">Whether a label stands before them.</param>
    /// <param name="IsOdd">Whether a number stands left of a label.</param>
    private sealed record Values(int Line, List<PlacedWord> Before, List<PlacedWord> Words, bool IsBehindLabel, bool IsOdd)
    {
        public static Values Of(int line, List<PlacedWord> words, FormOutline form)
        {
            int label = words.FindLastIndex(word => IsOfLabel(word, form));
            int value = words.FindIndex(label + 1, static word => word.IsValue);
            value = value < 0 ? words.Count : value;
            return new Values(line, words[(label + 1)..value], words[value..], value > 0, label > 0 && words[..label].Exists(static word => word.IsValue));
        }

        private static bool IsOfLabel(PlacedWord word, FormOutline form) =>
            !word.IsValue && (word.IsLabel || word.Text.Length > PieceKinds.LongestWordForValue || form.IsFragment(FormOutline.LettersOf(word.Text)));
    }
}
