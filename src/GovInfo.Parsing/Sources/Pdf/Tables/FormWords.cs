using System.Buffers;
using System.Collections.Frozen;
using GovInfo.Parsing.Sources.Pdf.Layout;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>The labels of the official forms, asked only whether a text is one: geometry alone cannot tell a row from the rest of one.</summary>
internal static class FormWords
{
    private const int LongestOrdinal = 4;

    private static readonly KeySet Labels = new(Collect());
    private static readonly FrozenSet<string> Keys = Labels.Keys;
    private static readonly KeySet Rows = new(CollectRows());
    private static readonly KeySet Columns = new(CollectColumns());
    private static readonly FrozenSet<string> ColumnKeys = Columns.Keys;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ColumnKeysOfSpans = ColumnKeys.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<char> ColumnStarts = SearchValues.Create([.. ColumnKeys.Where(static key => key.Length > 0).Select(static key => key[0])]);
    private static readonly KeySet RowGroups = new(CollectRowGroups());
    private static readonly string[] CornerKeys = CollectCorners();
    private static readonly string[] OrderedKeys = [.. Keys.Order(StringComparer.Ordinal)];
    private static readonly string[] OrderedFromEnd = [.. Keys.Select(Reversed).Order(StringComparer.Ordinal)];
    private static readonly KeySet ColumnGroups = new(CollectColumnGroups());
    private static readonly FrozenSet<(string Outer, string Inner)> NestedGroups = CollectNestedGroups();
    private static readonly KeySet BlockTitles = new(CollectBlockTitles());

    /// <summary>Whether the text is a whole label of a form, but for its ordinal, spaces and notes in brackets.</summary>
    public static bool IsLabel(string text) => Labels.Has(text) && IsWhole(text);

    /// <summary>Whether the text is the label of a row of numbers.</summary>
    public static bool IsRow(string text) => Rows.Has(text) && IsWhole(text);

    /// <summary>Whether the text is the label of a row of numbers and that of no column, as 总计 is.</summary>
    public static bool IsOnlyRow(string text) => IsRow(text) && !Columns.Has(text);

    /// <summary>Whether every bracket that the text opens is closed in it, and the other way round: half a note is half a label.</summary>
    public static bool IsWhole(string text)
    {
        int open = 0;
        foreach (char character in text)
        {
            open += character is '（' or '(' ? 1 : character is '）' or ')' ? -1 : 0;
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }

    /// <summary>Whether a number stands so near behind a line of a label that they are one word: <c>2.重复申请9</c>. No line of a label ends in a digit.</summary>
    public static bool HasNumberBehind(string label)
    {
        foreach (ReadOnlySpan<char> line in label.AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && GlyphText.IsDigit(line[^1]) && line.Trim("0123456789０１２３４５６７８９.,").Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text is the label of several rows: <c>（三）不予公开</c>. Of some editions it is also that of one (<c>（六）其他处理</c>).</summary>
    public static bool IsRowGroup(string text) => RowGroups.Has(text);

    /// <summary>Whether the text is what a form prints in the corner between its heads and its rows, or begins so.</summary>
    public static bool IsCorner(string text)
    {
        Span<char> buffer = stackalloc char[Math.Min(text.Length, LabelKey.LongestLabel)];
        ReadOnlySpan<char> key = buffer[..LabelKey.Write(text, buffer)];
        foreach (string corner in CornerKeys)
        {
            if (key.Length > 1 && corner.AsSpan().StartsWith(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the line is a label of a form or stands in its corner.</summary>
    public static bool HasLabel(TextLine line)
    {
        foreach (TextWord word in line.Words)
        {
            if (IsLabel(word.Text) || IsCorner(word.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a label of a form begins with the text, or is the text.</summary>
    public static bool StartsLabel(string text)
    {
        Span<char> buffer = stackalloc char[Math.Min(text.Length, LabelKey.LongestLabel)];
        ReadOnlySpan<char> key = buffer[..LabelKey.Write(text, buffer)];
        return key.Length > 0 && StartsOne(OrderedKeys, key, longer: false);
    }

    /// <summary>Whether the text begins with an ordinal and goes on as a label of a form does.</summary>
    public static bool StartsNumberedLabel(string text) => text.Length > LongestOrdinal && BeginsWithOrdinal(text) && StartsLabel(text);

    /// <summary>Whether a label of a form ends with the text, which is not the whole of it.</summary>
    public static bool EndsLabel(string text)
    {
        Span<char> buffer = stackalloc char[Math.Min(text.Length, LabelKey.LongestLabel)];
        Span<char> key = buffer[..LabelKey.Write(text, buffer)];
        key.Reverse();
        return key.Length > 1 && StartsOne(OrderedFromEnd, key, longer: true);
    }

    /// <summary>The length of the longest head of a column.</summary>
    public static int LongestColumn { get; } = ColumnKeys.Max(static key => key.Length);

    /// <summary>Whether the text is the head of one column, letter for letter.</summary>
    public static bool IsColumn(ReadOnlySpan<char> text) => text.Length > 1 && ColumnKeysOfSpans.Contains(text);

    /// <summary>Whether the text begins with the first letter of the head of a column.</summary>
    public static bool StartsAsColumn(string text) => text.AsSpan(0, 1).ContainsAny(ColumnStarts);

    /// <summary>Whether the text is a part of a label of a form.</summary>
    public static bool IsWithinLabel(string text) => LabelKey.Of(text) is { Length: > 1 } key && Keys.Any(label => label.Contains(key, StringComparison.Ordinal));

    /// <summary>Whether the text is the head of several columns: 法人或其他组织, 行政诉讼.</summary>
    public static bool IsColumnGroup(string text) => ColumnGroups.Has(text);

    /// <summary>Whether one head of several columns is part of another: 复议后起诉 of 行政诉讼.</summary>
    public static bool IsColumnGroupOf(string outer, string inner) => NestedGroups.Contains((LabelKey.Of(outer), LabelKey.Of(inner)));

    /// <summary>Whether the text is the title of a block with a head of its own: 第二十条第（一）项.</summary>
    public static bool IsBlockTitle(string text) => BlockTitles.Has(text);

    /// <summary>Whether the text begins as a label does: <c>一、</c>, <c>（二）</c>, <c>3.</c>.</summary>
    public static bool BeginsWithOrdinal(string text)
    {
        Span<char> folded = stackalloc char[8];
        int length = 0;
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character) && length < folded.Length)
            {
                folded[length++] = ChineseScript.Fold(character);
            }
        }

        ReadOnlySpan<char> label = folded[..length];
        return LabelKey.WithoutOrdinal(label).Length < length;
    }

    /// <summary>Whether the text begins with a mark that stands behind words: a line of a label may, where the one above it is full.</summary>
    public static bool BeginsWithMark(string text) => text.AsSpan().TrimStart() is ['、' or '，' or ',' or '）' or ')' or '；' or ';' or '：' or ':', ..];

    /// <summary>Whether one of the words, which are in order, begins with the key, or is it where none longer is asked for.</summary>
    private static bool StartsOne(string[] ordered, ReadOnlySpan<char> key, bool longer)
    {
        int low = 0;
        int high = ordered.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ordered[middle].AsSpan().SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        low += longer && low < ordered.Length && key.SequenceEqual(ordered[low]) ? 1 : 0;
        return low < ordered.Length && ordered[low].AsSpan().StartsWith(key);
    }

    private static string Reversed(string key) => string.Create(key.Length, key, static (span, source) =>
    {
        source.CopyTo(span);
        span.Reverse();
    });

    private static FrozenSet<string> Collect() =>
        KeysOf(Blocks().SelectMany(static block => block.Labels)).Where(static key => key.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> CollectRows() => KeysOf(AllRows().Select(static row => row.Label)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> CollectColumns() =>
        KeysOf(Blocks().SelectMany(static block => block.Columns).Select(static column => column.Label)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> CollectRowGroups() =>
        KeysOf(AllRows().SelectMany(static row => row.IsAlsoGroup ? row.Ancestors.Add(row.Label) : row.Ancestors)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> CollectColumnGroups() =>
        KeysOf(Blocks().SelectMany(static block => block.Columns).SelectMany(static column => column.Ancestors)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<(string Outer, string Inner)> CollectNestedGroups() =>
        Blocks().SelectMany(static block => block.Columns).SelectMany(static column => column.Ancestors.Zip(column.Ancestors.Skip(1)))
            .SelectMany(static pair => KeysOf([pair.First]).SelectMany(outer => KeysOf([pair.Second]).Select(inner => (outer, inner)))).ToFrozenSet();

    private static FrozenSet<string> CollectBlockTitles() =>
        KeysOf(Blocks().Select(static block => block.Title).OfType<FormLabel>()).ToFrozenSet(StringComparer.Ordinal);

    private static string[] CollectCorners() => [.. KeysOf(Blocks().Select(static block => block.Corner).OfType<FormLabel>()).Distinct()];

    private static IEnumerable<FormBlock> Blocks() => FormTemplates.Default.Editions.SelectMany(static edition => edition.Tables).SelectMany(static table => table.Blocks);

    private static IEnumerable<FormLine> AllRows() => Blocks().SelectMany(static block => block.Rows);

    private static IEnumerable<string> KeysOf(IEnumerable<FormLabel> labels) => labels.SelectMany(static label => label.AliasKeys.Add(label.Key));
}
