using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>
/// Cuts a document into what stands before the first section and the six sections. Candidates first, then the consistent sequence: every
/// place that reads like a section's heading is collected and weighed, and the best sequence in the order of the form is chosen.
/// </summary>
/// <remarks>
/// Sections that the form does not know (收费及减免情况 in reports before 2019) are not lost: heading and text stay in the section before
/// them. Page numbers, and the page's own lines before the first section and after the last, are left out.
/// </remarks>
internal static class Segmenter
{
    /// <summary>Cuts a document; what is unusual goes into the bag as GI20xx.</summary>
    public static SegmentedDocument Segment(SourceDocument document, DiagnosticBag diagnostics)
    {
        SectionLexicon lexicon = SectionLexicon.Default;
        List<Block> blocks = ContentBlocks.From(document, lexicon);
        List<HeadingCandidate> candidates = new HeadingCollector(blocks, lexicon).Collect();
        HeadingWeights.Assign(candidates);
        List<HeadingCandidate> headings = HeadingSequence.Choose(candidates);
        new SectionFindings(blocks, candidates, headings, lexicon, diagnostics).Report();
        List<HeadingCandidate> other = SecondReport.Find(blocks, candidates, headings);
        if (other.Count > 0)
        {
            HeadingCandidate first = other.MinBy(static heading => heading.Match.Number)!;
            diagnostics.Add(SectionDiagnostics.AnotherReport.Create(first.Location, ("heading", first.Text)));
        }

        // What stands before the last section of a report above is none of this one's.
        int frontStart = other.Count > 0 && other[^1].BlockIndex < headings[0].BlockIndex ? other[^1].EndBlockIndex + 1 : 0;
        return new SectionCutter(blocks, headings, frontStart).Cut();
    }
}
