using System.Runtime.InteropServices;
using GovInfo.Parsing.Tables.LostStructure.Cells;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>What one page of a table shows: the values of each line, and where the page has columns the column of each.</summary>
internal sealed class LayoutPage
{
    private const int MostMissing = 2;
    private readonly List<Values> written;

    private LayoutPage(List<Values> written) => this.written = written;

    /// <summary>Whether the words of the page show as many columns as the form has.</summary>
    public bool HasColumns { get; private init; }

    /// <summary>The values of each line, and whether a label stands before them.</summary>
    public List<(LayoutPiece Piece, bool IsBehindLabel)> Pieces { get; } = [];

    /// <summary>The lines with a number left of a label: no row of the form is written so.</summary>
    public List<int> OddLines { get; } = [];

    /// <summary>How many words at least stand in some line of a page that has columns.</summary>
    public static int FewestInLine(int columnCount) => columnCount - MostMissing;

    public static LayoutPage Read(List<(int Line, List<PlacedWord> Words)> lines, FormOutline form, int columnCount)
    {
        var values = new List<Values>(lines.Count);
        var written = new List<Values>(lines.Count);
        bool hasFullLine = false;
        foreach ((int line, List<PlacedWord> words) in lines)
        {
            var read = Values.Of(line, words, form);
            values.Add(read);
            if (read.Count > 0)
            {
                written.Add(read);
                hasFullLine |= read.Count >= FewestInLine(columnCount);
            }
        }

        PageColumns? columns = hasFullLine ? PageColumns.Find(ValuesOf(written), columnCount) : null;
        columns = columns is not null && BearOut(columns, written, columnCount) ? columns : null;
        var page = new LayoutPage(written) { HasColumns = columns is not null };
        foreach (Values line in values)
        {
            if (line.IsOdd)
            {
                page.OddLines.Add(line.Line);
            }

            page.Add(line, columns, columnCount);
        }

        return page;
    }

    /// <summary>How many values are set as most of their column are.</summary>
    public (int Aligned, int All) CountAligned(int columnCount) => PageColumns.AlignmentOf(Pieces, columnCount);

    /// <summary>The same of the values that stand above each other, whatever the form's columns.</summary>
    public (int Aligned, int All) CountFreelyAligned()
    {
        var places = new WordPlaces();
        foreach (Values line in written)
        {
            foreach (PlacedWord word in line.Words)
            {
                if (word.IsValue)
                {
                    places.AddSetOff(word);
                }
            }
        }

        return places.CountFreelyAligned();
    }

    private static List<List<PlacedWord>> ValuesOf(List<Values> lines)
    {
        var values = new List<List<PlacedWord>>(lines.Count);
        foreach (Values line in lines)
        {
            var words = new List<PlacedWord>(line.Count);
            foreach (PlacedWord word in line.Words)
            {
                if (word.IsValue)
                {
                    words.Add(word);
                }
            }

            values.Add(words);
        }

        return values;
    }

    private void Add(Values line, PageColumns? columns, int columnCount)
    {
        // A word before the first value is a cell (详见附件) where it stands in a column, else the rest of a misprinted label.
        List<PlacedWord> words = line.From(columns);
        if (words.Count > 0)
        {
            // A value in every column is in order, wherever the columns are.
            int[]? places = words.Count == columnCount ? [.. Enumerable.Range(0, columnCount)] : columns?.Place(CollectionsMarshal.AsSpan(words), line.IsBehindLabel);
            Pieces.Add((new LayoutPiece(line.Line, words, places) { IsCertain = words.TrueForAll(static word => word.IsSetOff) }, line.IsBehindLabel));
        }
    }

    /// <summary>Whether lines with a value in nearly every column bear the columns out: there is one, and all of them fit.</summary>
    private static bool BearOut(PageColumns columns, List<Values> lines, int columnCount)
    {
        bool any = false;
        foreach (Values line in lines)
        {
            if (line.Count >= FewestInLine(columnCount))
            {
                any = true;
                if (columns.Place(line.Words, line.IsBehindLabel) is null)
                {
                    return false;
                }
            }
        }

        return any;
    }

    /// <summary>The values of a line.</summary>
    /// <param name="Line">The index of the line.</param>
    /// <param name="All">All words of the line.</param>
    /// <param name="Label">The index behind its last label.</param>
    /// <param name="Value">The index of its first value behind that.</param>
    /// <param name="IsOdd">Whether a number stands left of a label.</param>
    private readonly record struct Values(int Line, List<PlacedWord> All, int Label, int Value, bool IsOdd)
    {
        /// <summary>Whether a label stands before the values.</summary>
        public bool IsBehindLabel => Value > 0;

        public int Count => All.Count - Value;

        /// <summary>The words from the first value on.</summary>
        public ReadOnlySpan<PlacedWord> Words => CollectionsMarshal.AsSpan(All)[Value..];

        public static Values Of(int line, List<PlacedWord> words, FormOutline form)
        {
            int label = words.Count - 1;
            while (label >= 0 && !IsOfLabel(words[label], form))
            {
                label--;
            }

            int value = label + 1;
            while (value < words.Count && !words[value].IsValue)
            {
                value++;
            }

            bool isOdd = false;
            for (int before = 0; before < label; before++)
            {
                isOdd |= words[before].IsValue;
            }

            return new Values(line, words, label + 1, value, isOdd);
        }

        /// <summary>The words from the first value on, or from a word before it that stands in a column.</summary>
        public List<PlacedWord> From(PageColumns? columns)
        {
            int first = Value;
            for (int before = Label; columns is not null && before < first; before++)
            {
                first = columns.IsIn(All[before]) ? before : first;
            }

            return first == 0 ? All : All.GetRange(first, All.Count - first);
        }

        private static bool IsOfLabel(PlacedWord word, FormOutline form) =>
            !word.IsValue && (word.IsLabel || word.Text.Length > PieceKinds.LongestWordForValue || form.IsFragmentOf(word.Text));
    }
}
