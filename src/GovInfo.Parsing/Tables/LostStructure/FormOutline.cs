using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>A row of the form that holds numbers.</summary>
/// <param name="Line">The row.</param>
/// <param name="Block">The index of its block.</param>
internal sealed record FormRow(FormLine Line, int Block);

/// <summary>A table of the form as a sequence of rows, which is the order in which its labels stand in any text.</summary>
internal sealed class FormOutline
{
    private const int LongestOnStack = 256;

    public FormOutline(FormTable table)
    {
        Table = table;
        Rows = [.. table.Blocks.SelectMany(static (block, index) => block.Rows.Select(row => new FormRow(row, index)))];
        var words = new StringBuilder();
        foreach (FormLabel label in table.Blocks.SelectMany(static block => block.Labels))
        {
            words.Append(LettersOf(label.Text)).Append('\n');
            foreach (string alias in label.Aliases)
            {
                words.Append(LettersOf(alias)).Append('\n');
            }
        }

        Words = words.ToString();
        WithinRow = table.Identities.FirstOrDefault(static identity => identity.WithinRow);
    }

    public FormTable Table { get; }

    public ImmutableArray<FormRow> Rows { get; }

    /// <summary>The sum that holds within each row, or null.</summary>
    public FormIdentity? WithinRow { get; }

    /// <summary>The letters of all labels, one a line: what a fragment of a label must be part of.</summary>
    private string Words { get; }

    /// <summary>Whether letters are part of a label.</summary>
    public bool IsFragment(ReadOnlySpan<char> letters) => letters.Length > 0 && Words.AsSpan().Contains(letters, StringComparison.Ordinal);

    /// <summary>Whether the letters and digits of a text are part of a label.</summary>
    public bool IsFragmentOf(ReadOnlySpan<char> text)
    {
        Span<char> letters = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        return IsFragment(letters[..WriteLetters(text, letters)]);
    }

    /// <summary>Whether strange letters are a misprinted label, by themselves or together with the labels that they touch.</summary>
    public bool IsMisprint(LabelMap map, int start, int end)
    {
        foreach ((int from, int to) in MisprintedRows.ReadingsOf(map, start, end))
        {
            if (IsLikeLabel(map.Stream.Slice(from, to)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether letters are much like a label.</summary>
    public bool IsLikeLabel(string letters)
    {
        ulong present = LabelSimilarity.LettersOf(letters);
        foreach (FormBlock block in Table.Blocks)
        {
            foreach (FormLabel label in block.Labels)
            {
                if (label.Match(letters, present) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The code of a cell.</summary>
    public ObservationKey KeyOf(FormLine? row, FormLine column) =>
        new(Table.Code, row?.RowCode ?? column.RowCode ?? string.Empty, column.ColumnCode ?? row?.ColumnCode ?? string.Empty);

    /// <summary>The folded letters and digits of a text.</summary>
    public static string LettersOf(ReadOnlySpan<char> text)
    {
        Span<char> letters = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        return letters[..WriteLetters(text, letters)].ToString();
    }

    private static int WriteLetters(ReadOnlySpan<char> text, Span<char> letters)
    {
        int count = 0;
        foreach (char letter in text)
        {
            char folded = ChineseScript.FoldedLetter(letter);
            if (folded != '\0')
            {
                letters[count++] = folded;
            }
        }

        return count;
    }
}
