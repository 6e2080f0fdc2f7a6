namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>Breaks text into lines, as Chinese is broken: anywhere but inside a number or a Latin word, and not before a full stop.</summary>
internal static class TextFlow
{
    public static List<string> Wrap(string text, double width, double size, double firstIndent = 0)
    {
        var lines = new List<string>();
        foreach (string part in text.Split('\n'))
        {
            int start = 0;
            while (start < part.Length)
            {
                double room = width - (lines.Count == 0 ? firstIndent : 0);
                int end = start;
                double used = 0;
                while (end < part.Length && used + PageSketch.WidthOf(part[end], size) <= room + 0.01)
                {
                    used += PageSketch.WidthOf(part[end++], size);
                }

                int cut = end;
                while (end < part.Length && cut > start + 1 && !MayBreak(part[cut - 1], part[cut]))
                {
                    cut--;
                }

                cut = Math.Max(cut > start + 1 ? cut : end, start + 1);
                lines.Add(part[start..cut]);
                start = cut;
            }
        }

        return lines;
    }

    private static bool IsOfNumberOrWord(char character) => character < 0x80 || character is >= '０' and <= '９';

    private static bool MayBreak(char before, char after) => !(IsOfNumberOrWord(before) && IsOfNumberOrWord(after)) && after is not ('。' or '，' or '、' or '；' or '：' or '）' or '》' or '”');
}
