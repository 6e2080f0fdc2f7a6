using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Cuts a sentence into words of the lexicon, numbers with their units, years and marks, in one pass.</summary>
internal static class SentenceScanner
{
    private const int LongestOnStack = 1_024;
    private static readonly AffixWords Before = new(["约", "近", "超", "超过", "逾", "达到近", "大约", "将近", "至少", "不少于", "不足", "累计超", "突破"]);
    private static readonly AffixWords Behind = new(["余", "多", "来", "左右", "以上", "以内", "+"]);
    private static readonly AffixWords BehindUnits = new(["左右", "以上"]);

    /// <summary>Reads the tokens of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tokens">Receives the tokens, behind those it holds.</param>
    public static void Scan(ReadOnlySpan<char> sentence, TokenBuffer tokens)
    {
        Span<char> folded = sentence.Length <= LongestOnStack ? stackalloc char[sentence.Length] : new char[sentence.Length];
        for (int at = 0; at < folded.Length; at++)
        {
            folded[at] = ChineseScript.Fold(sentence[at]);
        }

        Lexicon lexicon = Lexicon.Default;
        ReadOnlySpan<char> text = folded;
        for (int at = 0; at < text.Length;)
        {
            if (!lexicon.MayBeginToken(text[at]))
            {
                at++;
                continue;
            }

            if (Mark(text[at]) is { } mark)
            {
                tokens.Add(new Token(mark, at, at + 1));
                at++;
                continue;
            }

            Numeral numeral = lexicon.MayBeginNumber(text[at]) ? NumeralReader.Read(text[at..]) : default;
            int wordEnd = at + 1;
            if (lexicon.FindWord(text[at..]) is { } word && word.Text.Length >= numeral.Length)
            {
                tokens.Add(new Token(word, at));
                wordEnd = at + word.Text.Length;
            }
            else if (numeral.Length > 0)
            {
                wordEnd = AddNumber(text, at, numeral, tokens);
            }

            at = wordEnd;
        }
    }

    /// <summary>What a mark between clauses is; null for all that is none.</summary>
    public static TokenKind? Mark(char letter) => letter switch
    {
        ',' or ':' or '\n' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        _ => null,
    };

    private static int AddNumber(ReadOnlySpan<char> text, int at, Numeral numeral, TokenBuffer tokens)
    {
        int end = at + numeral.Length;
        bool exact = numeral.IsExact && !Before.IsEndOf(text[..at]);
        if (Behind.BeginningOf(text[end..]) is { } behind)
        {
            exact = false;
            end += behind.Length;
        }

        // 300余万 and 3 件: what multiplies may stand behind 余, and a blank before the unit.
        decimal value = numeral.Value;
        if (!exact && end < text.Length && text[end] is '万' or '亿')
        {
            value *= text[end++] == '万' ? 10_000 : 100_000_000;
        }

        int unitStart = end;
        while (unitStart < text.Length && text[unitStart] == ' ')
        {
            unitStart++;
        }

        (string unit, UnitKind kind) = Lexicon.Default.FindUnit(text[unitStart..]);
        int unitEnd = kind == UnitKind.None ? end : unitStart + unit.Length;
        exact &= !BehindUnits.IsEndOf(text[unitEnd..Math.Min(text.Length, unitEnd + 2)]) && !IsRange(text, at, end);
        if (unit == "年")
        {
            AddYear(text, at, unitEnd, value, tokens);
        }
        else if (numeral.IsPercent || kind is UnitKind.Percent or UnitKind.Count or UnitKind.People or UnitKind.Money || IsStatedBare(text, at, end))
        {
            bool ordinal = at > 0 && text[at - 1] is '第';
            if (!ordinal)
            {
                var number = new TokenNumber(value, numeral.Decimals, exact, numeral.IsPercent ? UnitKind.Percent : kind, unit);
                tokens.Add(new Token(TokenKind.Number, at, unitEnd, number));
            }
        }

        return unitEnd;
    }

    private static void AddYear(ReadOnlySpan<char> text, int at, int end, decimal value, TokenBuffer tokens)
    {
        bool isYear = value is >= 1990 and <= 2100 || (value is >= 10 and <= 40 && end - at == 3);
        if (isYear)
        {
            int yearEnd = end < text.Length && text[end] == '度' ? end + 1 : end;
            tokens.Add(new Token(TokenKind.Year, at, yearEnd, TokenNumber.Year(value < 100 ? value + 2000 : value)));
        }
    }

    // A number without a unit counts where the text says so (数量为5, 件数：3, 均为0), not in lists and names.
    private static bool IsStatedBare(ReadOnlySpan<char> text, int at, int end)
    {
        while (at > 0 && text[at - 1] == ' ')
        {
            at--;
        }

        return at > 0 && text[at - 1] is '为' or '数' or '量' or '额' or '是' && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
    }

    private static bool IsRange(ReadOnlySpan<char> text, int start, int end) =>
        (end + 1 < text.Length && text[end] is '-' or '~' or '至' && char.IsAsciiDigit(text[end + 1]))
        || (start > 1 && text[start - 1] is '-' or '~' or '至' && char.IsAsciiDigit(text[start - 2]));
}
