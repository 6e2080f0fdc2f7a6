using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Rows written as sentences, each value behind the head of its column: <c>规章：本年制发件数5，本年废止件数2，现行有效件数4</c>. They are read as
/// rows of cells below a row of heads.
/// </summary>
internal static class RowSentences
{
    private const int FewestRows = 2;
    private const int LongestLabel = 60;
    private const int LongestValue = 16;

    private static readonly SearchValues<char> Colons = SearchValues.Create("：:");
    private static readonly SearchValues<char> Stops = SearchValues.Create("，；、,;");
    private static readonly SearchValues<char> ValueStarts = SearchValues.Create("0123456789０１２３４５６７８９+-＋－—/／无");

    /// <summary>The same stretch with such rows as cells; the stretch itself where it has none.</summary>
    /// <param name="stretch">The lines.</param>
    /// <param name="lexicon">The forms.</param>
    public static TextStretch Unfold(TextStretch stretch, FormLexicon lexicon)
    {
        Dictionary<int, Row>? rows = null;
        for (int line = 0; line < stretch.Lines.Count; line++)
        {
            if (RowOf(stretch.Lines[line].Text, lexicon) is { } row)
            {
                (rows ??= [])[line] = row;
            }
        }

        if (rows is null || rows.Count < FewestRows)
        {
            return stretch;
        }

        var lines = new List<Paragraph>(stretch.Lines.Count);
        var origins = new List<ImmutableArray<Block>>(stretch.Lines.Count);
        FormBlock? above = null;
        for (int line = 0; line < stretch.Lines.Count; line++)
        {
            Paragraph paragraph = stretch.Lines[line];
            ImmutableArray<Block> own = stretch.Origins?[line] ?? [paragraph];
            if (rows.TryGetValue(line, out Row? row))
            {
                if (row.Block != above)
                {
                    lines.Add(paragraph with { Text = (row.Block.Corner?.Text ?? string.Empty) + "\t" + string.Join('\t', row.Block.Columns.Select(static column => column.Label.Text)) });
                    origins.Add([]);
                }

                above = row.Block;
                lines.Add(paragraph with { Text = row.Label + "\t" + string.Join('\t', row.Values) });
            }
            else
            {
                lines.Add(paragraph);
            }

            origins.Add(own);
        }

        return new TextStretch(lines, origins);
    }

    /// <summary>The row of a line that is a row's label and then, for every column of its block, the head and a value.</summary>
    private static Row? RowOf(string text, FormLexicon lexicon)
    {
        int colon = text.AsSpan().IndexOfAny(Colons);
        if (colon is <= 0 or > LongestLabel || !text.AsSpan(colon).ContainsAny(ValueStarts))
        {
            return null;
        }

        ReadOnlySpan<char> label = text.AsSpan(0, colon).Trim();
        Span<char> letters = stackalloc char[LongestLabel];
        ReadOnlySpan<char> key = letters[..LabelKey.Write(label, letters)];
        List<(string Head, string Value)>? clauses = null;
        foreach (RowKey row in key.IsEmpty ? [] : lexicon.RowKeys.Of(key[0]))
        {
            if (key.SequenceEqual(row.Letters) && (clauses ??= ClausesOf(text.AsSpan(colon + 1))) is { Count: > 0 } && ValuesOf(row.Block, clauses) is { } values)
            {
                return new Row(row.Block, label.ToString(), values);
            }
        }

        return null;
    }

    private static string[]? ValuesOf(FormBlock block, List<(string Head, string Value)> clauses)
    {
        if (clauses.Count != block.Columns.Length)
        {
            return null;
        }

        var values = new string[clauses.Count];
        for (int column = 0; column < values.Length; column++)
        {
            FormLabel head = block.Columns[column].Label;
            List<(string Head, string Value)> own = clauses.FindAll(clause => head.Is(clause.Head));
            if (own.Count != 1)
            {
                return null;
            }

            values[column] = own[0].Value;
        }

        return values;
    }

    /// <summary>The heads, as labels are matched, with their values; none where a part of the sentence is anything else.</summary>
    private static List<(string Head, string Value)> ClausesOf(ReadOnlySpan<char> sentence)
    {
        var clauses = new List<(string, string)>();
        sentence = sentence.Trim().TrimEnd("。；;");
        while (!sentence.IsEmpty)
        {
            int end = EndOf(sentence);
            ReadOnlySpan<char> clause = sentence[..end].Trim();
            int start = clause.IndexOfAny(ValueStarts);
            if (start <= 0 || clause.Length - start > LongestValue)
            {
                return [];
            }

            clauses.Add((LabelKey.Of(clause[..start].TrimEnd("：:为是 　").ToString()), clause[start..].ToString()));
            sentence = sentence[Math.Min(sentence.Length, end + 1)..];
        }

        return clauses;
    }

    /// <summary>Where the first part of a sentence ends. A comma before three digits is one of a number.</summary>
    private static int EndOf(ReadOnlySpan<char> sentence)
    {
        for (int index = 0; index < sentence.Length; index++)
        {
            bool isInNumber = sentence[index] == ',' && index + 1 < sentence.Length && char.IsAsciiDigit(sentence[index + 1]);
            if (Stops.Contains(sentence[index]) && !isInNumber)
            {
                return index;
            }
        }

        return sentence.Length;
    }

    /// <summary>A row as cells.</summary>
    private sealed record Row(FormBlock Block, string Label, string[] Values);
}
