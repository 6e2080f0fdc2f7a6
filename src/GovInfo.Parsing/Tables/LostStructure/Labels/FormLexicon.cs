using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Statistics;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>
/// All labels of the forms since 2019, found in one pass over a letter stream (a trie; the longest label at each place). The statistics
/// table of 2014 has a label, a unit and one number a row, and is read as a plain grid: see <see cref="StatisticsRows"/>.
/// </summary>
internal sealed class FormLexicon
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly Node root = new();

    // Nearly every letter of a text is asked for here: by pages nothing is searched.
    private readonly Node?[]?[] openings = new Node?[PageSize][];

    private FormLexicon(FormTemplates templates, bool ofStatistics = false)
    {
        Forms =
        [
            .. templates.Editions.SelectMany(static edition => edition.Tables).Distinct()
                .Where(table => table.Code == TableCodes.Statistics == ofStatistics).Select(static table => new FormOutline(table)),
        ];
        foreach (FormOutline form in Forms)
        {
            int row = 0;
            for (int block = 0; block < form.Table.Blocks.Length; block++)
            {
                FormBlock formBlock = form.Table.Blocks[block];
                var rowsOfBlock = new Dictionary<FormLabel, int>(ReferenceEqualityComparer.Instance);
                foreach (FormLine line in formBlock.Rows)
                {
                    rowsOfBlock[line.Label] = row++;
                }

                foreach (FormLabel label in formBlock.Labels)
                {
                    Add(new LabelUse(form, block, rowsOfBlock.GetValueOrDefault(label, -1), label));
                }
            }
        }

        foreach (char letter in root.Letters)
        {
            (openings[letter >> PageBits] ??= new Node?[PageSize])[letter & (PageSize - 1)] = root.Next(letter);
        }

        var tables = ImmutableArray.CreateBuilder<ImmutableArray<FormOutline>>();
        foreach (IGrouping<string, FormOutline> sameTable in Forms.GroupBy(static form => form.Table.Code))
        {
            tables.Add([.. sameTable]);
        }

        Tables = tables.ToImmutable();
        RowKeys = new FirstLetterIndex<RowKey>(Forms.SelectMany(RowKey.Of), static key => key.Letters);
    }

    public static FormLexicon Default { get; } = new(FormTemplates.Default);

    /// <summary>The labels of the statistics table of 2014.</summary>
    public static FormLexicon OfStatistics => Statistics.Lexicon;

    public ImmutableArray<FormOutline> Forms { get; }

    /// <summary>The tables, each with its editions, newest first.</summary>
    public ImmutableArray<ImmutableArray<FormOutline>> Tables { get; }

    /// <summary>The labels of all rows and their known variants, in the order of the forms.</summary>
    public FirstLetterIndex<RowKey> RowKeys { get; }

    public static FormLexicon For(FormTemplates templates) => templates == FormTemplates.Default ? Default : new FormLexicon(templates);

    /// <summary>The longest label that begins at the first of some letters, or null.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="length">How many of them are the label.</param>
    public LabelWords? Longest(ReadOnlySpan<char> letters, out int length)
    {
        length = 0;
        LabelWords? longest = null;
        Node? node = openings[letters[0] >> PageBits]?[letters[0] & (PageSize - 1)];
        for (int index = 1; node is not null; index++)
        {
            if (node.Words is not null)
            {
                longest = node.Words;
                length = index;
            }

            node = index < letters.Length ? node.Next(letters[index]) : null;
        }

        return longest;
    }

    private void Add(LabelUse use)
    {
        Add(use.Label.Key, use);
        Add(FormOutline.LettersOf(LabelKey.WithoutOrdinal(LabelKey.Folded(use.Label.Text))), use);
        foreach (string alias in use.Label.AliasKeys)
        {
            Add(alias, use);
        }
    }

    private void Add(string letters, LabelUse use)
    {
        if (letters.Length < 2)
        {
            return;
        }

        Node node = root;
        foreach (char letter in letters)
        {
            node = node.Next(letter) ?? node.Add(letter);
        }

        node.Words ??= new LabelWords();
        node.Words.Add(use);
    }

    private sealed class Node
    {
        // Behind the first letter hardly any node has more than two: a search through them is quicker than a hash.
        private char[] letters = [];
        private Node[] nodes = [];

        public ReadOnlySpan<char> Letters => letters;

        public LabelWords? Words { get; set; }

        public Node? Next(char letter)
        {
            int at = letters.AsSpan().IndexOf(letter);
            return at < 0 ? null : nodes[at];
        }

        public Node Add(char letter)
        {
            var next = new Node();
            letters = [.. letters, letter];
            nodes = [.. nodes, next];
            return next;
        }
    }

    /// <summary>Made for the first text that may hold the table: few do.</summary>
    private static class Statistics
    {
        public static FormLexicon Lexicon { get; } = new(FormTemplates.Default, ofStatistics: true);
    }
}
