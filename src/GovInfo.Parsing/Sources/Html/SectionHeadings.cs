using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>The sections whose headings stand in a text, as bits: bit 1 for the first section to bit 6 for the last.</summary>
internal static class SectionHeadings
{
    private const int ShortestHeading = 4;

    /// <summary>Whether a text is the title that the form gives a section, with or without a number.</summary>
    public static bool IsFormTitle(ReadOnlySpan<char> text) => SectionLexicon.Default.Match(text) is { IsFormTitle: true, IsWholeLine: true };

    /// <summary>The bit of the section whose heading a text is or begins with; 0 when there is none.</summary>
    public static int BitOf(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestHeading || SectionLexicon.Default.Match(text) is not { } match)
        {
            return 0;
        }

        return (1 << match.Number) | (match.AlsoCovers is null ? 0 : 1 << (match.Number + 1));
    }
}
