namespace GovInfo.Parsing.Templates.Values;

/// <summary>The units that values are written with: those of counts (件, 条), those of money (万元, 亿元), those that a column's header names.</summary>
internal static class ValueUnits
{
    /// <summary>Whether a word is a unit that counts are written with: 件, 条.</summary>
    public static bool IsOfCounts(ReadOnlySpan<char> word) => ValueWords.Default.CountUnits.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is a unit that amounts are written with: 万元, 亿元.</summary>
    public static bool IsOfMoney(ReadOnlySpan<char> word) => OfMoney(word) is not null;

    /// <summary>Whether a word is a unit of either kind.</summary>
    public static bool Is(ReadOnlySpan<char> word) => IsOfCounts(word) || IsOfMoney(word);

    /// <summary>How many 万元 the unit of money is that a label names: 0.0001 for <c>（单位：元）</c> and for <c>金额/元</c>; null where it names none.</summary>
    public static decimal? NamedIn(ReadOnlySpan<char> label)
    {
        string folded = LabelKey.Folded(label);
        int best = -1;
        decimal? factor = null;
        foreach ((string word, UnitFactor unit) in ValueWords.Default.MoneyUnitsInWan)
        {
            // A unit stands in brackets or behind a mark: (元), (单位:万元), (万元,保留四位小数), 金额/元.
            int at = folded.LastIndexOf(word, StringComparison.Ordinal);
            int end = at + word.Length;
            bool bounded = at > 0 && folded[at - 1] is '(' or ':' or '[' or '/'
                && (end == folded.Length || folded[end] is ')' or ',' or ']' or '、');
            if (bounded && word.Length > best)
            {
                best = word.Length;
                factor = unit.Value;
            }
        }

        return factor;
    }

    /// <summary>How many 万元 a unit of money is: 1 for 万元; null where the word is none.</summary>
    public static decimal? OfMoney(ReadOnlySpan<char> word) =>
        ValueWords.Default.MoneyUnitsInWan.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out UnitFactor? unit) ? unit.Value : null;

    /// <summary>What a number is multiplied by for the unit behind it; false where that is no unit of what the column holds.</summary>
    public static bool TryFactor(ReadOnlySpan<char> word, FormUnit unit, decimal headerFactor, out decimal factor)
    {
        factor = unit == FormUnit.Amount ? headerFactor : 1;
        if (word.IsEmpty)
        {
            return true;
        }

        if (word is ['(', .., ')'])
        {
            word = word[1..^1];
        }

        if (unit == FormUnit.Amount)
        {
            decimal? money = OfMoney(word);
            factor = money ?? 0;
            return money is not null;
        }

        if (ValueWords.Default.CountMultipliers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..1], out UnitFactor? multiplier))
        {
            factor = multiplier.Value;
            word = word[1..];
        }

        return word.IsEmpty || IsOfCounts(word);
    }
}
