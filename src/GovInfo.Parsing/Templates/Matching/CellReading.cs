using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A cell with what matching needs to know of it, found once.</summary>
internal sealed class CellReading
{
    private const int NotPlain = -1;
    private readonly int plain = NotPlain;
    private CellLabel? label;

    public CellReading(SourceCell cell)
    {
        Cell = cell;
        if (PlainDigits.TryReadAscii(cell.Text, out int integer))
        {
            Kind = CellKind.Value;
            plain = integer;
            return;
        }

        if (cell.IsDoubtful && AreValues(cell.Text))
        {
            // All values of a row that may stand in its cells: not a label.
            Kind = CellKind.Value;
            return;
        }

        label = KnownLabels.Default.FindPrinted(cell.Text);
        Kind = label is not null ? CellKind.Text : CellValueReader.ReadOfAnyUnit(cell.Text).Status switch
        {
            ObservationStatus.Blank => CellKind.Blank,
            ObservationStatus.Unreadable => CellKind.Text,
            _ => CellKind.Value,
        };
    }

    public SourceCell Cell { get; }

    public CellKind Kind { get; }

    /// <summary>The cell's text as a label.</summary>
    public CellLabel Label => label ??= new CellLabel(Cell.Text);

    /// <summary>The key of the cell's text as a label.</summary>
    public string Key => Label.Key;

    /// <summary>Whether a cell is another, or prints its label again: converters fill every slot of a merged cell with its text.</summary>
    public bool Repeats(CellReading other) => this == other || (Kind == CellKind.Text && other.Kind == CellKind.Text && Key.Length > 0 && Key == other.Key);

    /// <summary>Of a cell that is up to nine ASCII digits and nothing else, what it says of a column of counts.</summary>
    public bool TryGetPlainInteger(out int value)
    {
        value = plain;
        return plain != NotPlain;
    }

    /// <summary>Whether half of a text's words at least are values: have no letters, or only those of a unit.</summary>
    private static bool AreValues(ReadOnlySpan<char> text)
    {
        int words = 0;
        int values = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            words += word.IsWhiteSpace() ? 0 : 1;
            values += !word.IsWhiteSpace() && (!HasLetter(word) || CellValueReader.ReadOfAnyUnit(word).Status != ObservationStatus.Unreadable) ? 1 : 0;
        }

        return words > 0 && values * 2 >= words;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (char.IsLetter(letter))
            {
                return true;
            }
        }

        return false;
    }
}
