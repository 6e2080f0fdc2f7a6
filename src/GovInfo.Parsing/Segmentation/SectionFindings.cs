using System.Buffers;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Says what is unusual about the sections that were found: missing, repeated, misplaced, wrongly numbered, foreign.</summary>
internal sealed class SectionFindings(
    List<Block> blocks, IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> headings, SectionLexicon lexicon, DiagnosticBag bag)
{
    private const int LongestForeignHeading = 36;
    private const int MostFindings = 20;

    private static readonly SearchValues<char> MarksOfText = SearchValues.Create("。；;！？|\t");

    public void Report()
    {
        if (headings.Count == 0)
        {
            bag.Add(SectionDiagnostics.NoSections.Create(null));
            return;
        }

        ReportMissing();
        ReportRepeated();
        List<(int Block, HeadingOrdinal Ordinal)> foreign = ReportForeign();
        OrdinalSystem usual = UsualSystem();
        HeadingCandidate? previous = null;
        foreach (HeadingCandidate heading in headings)
        {
            ReportOrder(previous, heading);
            ReportOrdinal(previous, heading, usual, foreign);
            ReportWords(heading);
            previous = heading;
        }
    }

    /// <summary>The numbering that most headings have; on a tie 一、, as the form has it.</summary>
    private OrdinalSystem UsualSystem()
    {
        Span<int> counts = stackalloc int[(int)OrdinalSystem.Deep + 1];
        foreach (HeadingCandidate heading in headings)
        {
            counts[(int)heading.Ordinal.System]++;
        }

        OrdinalSystem usual = OrdinalSystem.Chinese;
        foreach (HeadingCandidate heading in headings)
        {
            usual = counts[(int)heading.Ordinal.System] > counts[(int)usual] ? heading.Ordinal.System : usual;
        }

        return usual;
    }

    private void ReportMissing()
    {
        foreach (SectionWords section in lexicon.Sections)
        {
            HeadingCandidate? covering = headings.FirstOrDefault(heading => heading.Match.AlsoCovers == section.Code);
            if (headings.Any(heading => heading.Match.Number == section.Number))
            {
                continue;
            }

            bag.Add(covering is null
                ? SectionDiagnostics.Missing.Create(null, ("section", section.Code), ("title", section.Title))
                : SectionDiagnostics.Merged.Create(covering.Location, ("heading", covering.Text), ("section", covering.Match.Code), ("other", section.Code)));
        }
    }

    private void ReportRepeated()
    {
        int found = 0;
        foreach (HeadingCandidate candidate in candidates)
        {
            if (candidate.Ordinal.System is OrdinalSystem.Chinese && candidate.Match.IsOfficial && !candidate.IsInline
                && candidate.BlockIndex > headings[0].BlockIndex && !headings.Contains(candidate) && found++ < MostFindings)
            {
                bag.Add(SectionDiagnostics.Repeated.Create(candidate.Location, ("section", candidate.Match.Code), ("heading", candidate.Text)));
            }
        }
    }

    private void ReportOrder(HeadingCandidate? previous, HeadingCandidate heading)
    {
        if (previous is not null && previous.Match.Number > heading.Match.Number)
        {
            bag.Add(SectionDiagnostics.Misplaced.Create(heading.Location, ("section", heading.Match.Code), ("previous", previous.Match.Code)));
        }
    }

    private void ReportOrdinal(
        HeadingCandidate? previous, HeadingCandidate heading, OrdinalSystem usual, List<(int Block, HeadingOrdinal Ordinal)> foreign)
    {
        int between = foreign.Count(item => item.Block > (previous?.BlockIndex ?? -1) && item.Block < heading.BlockIndex);
        int expected = (previous?.Ordinal.Value ?? 0) + between + 1;
        bool fits = heading.Ordinal.Value == heading.Match.Number || heading.Ordinal.Value == expected;
        if (heading.Ordinal.System == OrdinalSystem.None || !fits || heading.Ordinal.System != usual)
        {
            bag.Add(SectionDiagnostics.OrdinalUnexpected.Create(
                heading.Location, ("heading", heading.Text), ("section", heading.Match.Code), ("number", heading.Match.Number)));
        }
    }

    private void ReportWords(HeadingCandidate heading)
    {
        if (heading.Match.IsMisprint)
        {
            bag.Add(SectionDiagnostics.Misprinted.Create(heading.Location, ("heading", heading.Text), ("section", heading.Match.Code)));
        }
    }

    private List<(int Block, HeadingOrdinal Ordinal)> ReportForeign()
    {
        var foreign = new List<(int, HeadingOrdinal)>();
        int section = -1;
        for (int index = 0; index < blocks.Count; index++)
        {
            while (section + 1 < headings.Count && headings[section + 1].BlockIndex <= index)
            {
                section++;
            }

            if (section < 0 || index <= headings[section].EndBlockIndex || blocks[index] is not Paragraph { Text.Length: <= LongestForeignHeading } paragraph
                || HeadingOrdinal.Read(paragraph.Text) is not { System: OrdinalSystem.Chinese, HasMark: true } ordinal
                || !IsHeadingLike(paragraph.Text))
            {
                continue;
            }

            foreign.Add((index, ordinal));
            if (foreign.Count <= MostFindings)
            {
                bag.Add(SectionDiagnostics.Foreign.Create(
                    paragraph.Location, ("heading", paragraph.Text.Trim()), ("section", headings[section].Match.Code)));
            }
        }

        return foreign;
    }

    private bool IsHeadingLike(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan().TrimEnd();
        return line.Length > 4 && !line.ContainsAny(MarksOfText) && !lexicon.IsNeverHeading(line)
            && lexicon.Match(line) is null or { IsOfficial: false } && !char.IsAsciiDigit(ChineseScript.Fold(line[^1]));
    }
}
