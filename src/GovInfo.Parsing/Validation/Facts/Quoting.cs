namespace GovInfo.Parsing.Validation.Facts;

/// <summary>How messages quote the text.</summary>
internal static class Quoting
{
    private const int Longest = 120;

    /// <summary>The text in one line, cut behind 120 characters.</summary>
    public static string Shorten(string text)
    {
        string line = text.Replace('\n', ' ');
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "……");
    }
}
