using System.Collections.Immutable;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>A row of a table whose text keeps the layout of its pages.</summary>
internal sealed class LayoutRow
{
    private LayoutRow(int row, int firstLine, int endLine)
    {
        Row = row;
        FirstLine = firstLine;
        EndLine = endLine;
    }

    /// <summary>The index of the row in <see cref="FormOutline.Rows"/>.</summary>
    public int Row { get; }

    /// <summary>The first line of its label.</summary>
    public int FirstLine { get; }

    /// <summary>The line behind the last of its label.</summary>
    public int EndLine { get; }

    /// <summary>The values in the lines of its label.</summary>
    public List<LayoutPiece> Own { get; } = [];

    /// <summary>The values above the first row.</summary>
    public List<LayoutPiece> Above { get; } = [];

    /// <summary>The values between this row and the next.</summary>
    public List<LayoutPiece> Below { get; } = [];

    public bool IsDoubtful { get; set; }

    /// <summary>Whether the columns alone are in doubt: the values stand in one line, apart from each other, and nothing is left beside the row.</summary>
    public bool IsInOrder { get; set; }

    /// <summary>Whether each value has its column by its own place.</summary>
    public bool IsCertain { get; private set; }

    public SumState Sum { get; private set; }

    /// <summary>The text of each column, empty for a blank; null when the row could not be read.</summary>
    public string[]? Texts { get; private set; }

    /// <summary>The line that each column's text stands in, or that of the label.</summary>
    public int[] Lines { get; private set; } = [];

    /// <summary>The rows of some labels with the lines that their labels cover.</summary>
    public static List<LayoutRow> Find(FormOutline form, List<RowLabel> labels, LayoutLines lines)
    {
        var rows = new List<LayoutRow>();
        for (int index = 0; index < labels.Count; index++)
        {
            RowLabel label = labels[index];
            FormLine line = form.Rows[label.Row].Line;
            if (line.IsAlsoGroup && labels.Exists(other => form.Rows[other.Row].Line.AlternativeTo == line.RowCode))
            {
                continue;
            }

            int next = index + 1 < labels.Count ? labels[index + 1].OrdinalStart.Line : lines.End;
            int end = lines.Map.Stream.EndOf(label.End).Line + 1;
            string letters = end < next ? FormOutline.LettersOf(line.Label.Text) : string.Empty;
            for (int at = end; at < next; at++)
            {
                end = HasPartOf(letters, lines.Words(at, isHanTwoColumns: false), isNext: at == end) ? at + 1 : end;
            }

            rows.Add(new LayoutRow(label.Row, label.OrdinalStart.Line, Math.Max(end, label.OrdinalStart.Line + 1)));
        }

        return rows;
    }

    /// <summary>The row with nothing found yet.</summary>
    public LayoutRow Anew() => new(Row, FirstLine, EndLine);

    /// <summary>Puts the row together from its own values and what is left above and below of broken numbers, as its sum asks for.</summary>
    public void Resolve(List<LayoutPiece> above, ImmutableArray<FormLine> columns, FormIdentity identity)
    {
        bool holdsAlone = false;
        bool holdsWithRests = false;
        List<LayoutPiece> whole = Own;
        if (above.Count > 0 && Below.Count > 0 && above[^1].Places is { } upper && Below[0].Places is { } lower && upper.AsSpan().SequenceEqual(lower))
        {
            whole = [above[^1], .. Own, Below[0]];
            holdsAlone = Holds(Own);
            holdsWithRests = Holds(whole);
        }

        IsDoubtful |= holdsAlone && holdsWithRests;
        bool takesRests = holdsWithRests && !holdsAlone;
        Read(takesRests ? whole : Own, columns.Length);
        Sum = SumOf(columns, identity);
        if (takesRests)
        {
            above.RemoveAt(above.Count - 1);
            Below.RemoveAt(0);
        }

        bool Holds(List<LayoutPiece> pieces)
        {
            Read(pieces, columns.Length);
            return SumOf(columns, identity) == SumState.Holds;
        }
    }

    /// <summary>Whether a line holds part of a label: letters that are in it, more than one of them or, in the next line, its last.</summary>
    private static bool HasPartOf(string letters, List<PlacedWord> words, bool isNext)
    {
        foreach (PlacedWord word in words)
        {
            string part = word.IsValue ? string.Empty : FormOutline.LettersOf(word.Text);
            bool isPart = part.Length > 1 ? letters.Contains(part, StringComparison.Ordinal) : isNext && part.Length == 1 && letters.EndsWith(part, StringComparison.Ordinal);
            if (isPart)
            {
                return true;
            }
        }

        return false;
    }

    private void Read(List<LayoutPiece> pieces, int columnCount)
    {
        string[] texts = new string[columnCount];
        int[] at = new int[columnCount];
        Array.Fill(texts, string.Empty);
        Array.Fill(at, FirstLine);
        Texts = pieces.TrueForAll(static piece => piece.Places is not null) ? texts : null;
        Lines = at;
        IsCertain = pieces.TrueForAll(static piece => piece.IsCertain);
        foreach (LayoutPiece piece in Texts is null ? [] : pieces)
        {
            for (int index = 0; index < piece.Words.Count; index++)
            {
                int column = piece.Places![index];
                IsCertain &= texts[column].Length == 0;
                at[column] = texts[column].Length == 0 ? piece.Line : at[column];
                texts[column] += piece.Words[index].Text;
            }
        }
    }

    private SumState SumOf(ImmutableArray<FormLine> columns, FormIdentity identity) =>
        Texts is null ? SumState.Unknown : RowSum.Of(columns, Texts, identity).State;
}
