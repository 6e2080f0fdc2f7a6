namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Labels in whose cell numbers of the row stand too: <c>（一）予以公开 0 0</c>.</summary>
internal static class LabelWithValues
{
    /// <summary>Whether a label is one, and some cells of its row are empty: then nobody can say which number is whose.</summary>
    /// <param name="label">The label, or null.</param>
    /// <param name="formLabel">The label of the form that it was taken for, or null.</param>
    /// <param name="values">The cells of the row.</param>
    public static bool Is(CellReading? label, FormLabel? formLabel, in RowValues values) =>
        label is not null && formLabel is not null && EndsWithDigit(label.Cell.Text) && !EndsWithDigit(formLabel.Text)
        && Array.Exists(values.Cells, static cell => cell is null or { Kind: CellKind.Blank });

    private static bool EndsWithDigit(ReadOnlySpan<char> text)
    {
        text = ChineseScript.Trim(text);
        return text.Length > 0 && char.IsAsciiDigit(ChineseScript.Fold(text[^1]));
    }
}
