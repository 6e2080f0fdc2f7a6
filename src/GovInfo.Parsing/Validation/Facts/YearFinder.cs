namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Finds the year that a sentence dates a number to.</summary>
internal static class YearFinder
{
    /// <summary>The last year named before a token, or null. A year that the number is compared with (较2022年) does not count.</summary>
    public static int? Find(Sentence sentence, int token)
    {
        ReadOnlySpan<Token> tokens = sentence.Tokens;
        for (int at = token - 1; at >= 0; at--)
        {
            ref readonly Token year = ref tokens[at];
            if (year.Kind == TokenKind.Year && !IsBase(sentence.Text, year.Start))
            {
                return (int)year.Value;
            }
        }

        return null;
    }

    private static bool IsBase(string text, int start) =>
        start > 0 && text[start - 1] is '较' or '比' or '于' or '与' or '从' or '至' or '到' or '转' or '自' or '由' or '据' or '《' or '(' or '（' or '〔';
}
