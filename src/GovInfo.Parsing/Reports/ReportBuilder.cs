using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Reports;

/// <summary>Puts the report together from what the stages found.</summary>
internal static class ReportBuilder
{
    // The form with three tables was ordered for the reports of 2019 and later (国办公开办函〔2019〕60号).
    private const int LastYearOfFreeForm = 2018;

    /// <summary>The report, or null when the document is none.</summary>
    public static AnnualReport? Build(
        SourceDocument document, SegmentedDocument segmented, MatchedTables tables, ReportIdentity identity, DiagnosticBag diagnostics)
    {
        if (!ReportRecognition.IsReport(segmented, tables, identity))
        {
            SayWhyNot(document, identity, diagnostics);
            return null;
        }

        bool isOlderForm = tables.Tables.Any(static table => table.Code == TableCodes.Statistics) || identity.Year?.Value <= LastYearOfFreeForm;
        foreach (FormTable form in isOlderForm ? [] : FormTemplates.Default.Editions[0].Tables)
        {
            if (!tables.Tables.Any(table => table.Code == form.Code))
            {
                diagnostics.Add(TableDiagnostics.Missing.Create(null, ("table", form.Code)));
            }
        }

        var sections = ImmutableArray.CreateBuilder<ReportSection>(segmented.Sections.Length);
        foreach (DocumentSection section in segmented.Sections)
        {
            sections.Add(new ReportSection
            {
                Code = section.Code,
                Heading = section.Heading,
                Location = section.Location,
                Paragraphs = ParagraphsOf(section.Blocks, tables.Consumed),
            });
        }

        SayWhatIsForeign(segmented, tables, diagnostics);
        return new AnnualReport
        {
            Title = identity.Title,
            Authority = identity.Authority,
            Year = identity.Year,
            Period = identity.Period,
            Preface = ParagraphsOf(segmented.Front, tables.Consumed),
            Sections = sections.MoveToImmutable(),
            Tables = tables.Tables,
            Template = tables.Edition,
        };
    }

    private static void SayWhyNot(SourceDocument document, ReportIdentity identity, DiagnosticBag diagnostics)
    {
        bool isNamedLikeOne = identity.Title is not null;
        if (isNamedLikeOne && !document.Attachments.IsEmpty)
        {
            string links = string.Join(" ", document.Attachments.Select(static link => link.Target));
            diagnostics.Add(ReadingDiagnostics.OnlyAttachments.Create(null, ("links", links)));
        }
        else if (isNamedLikeOne && document.PictureCount > 0)
        {
            diagnostics.Add(ReadingDiagnostics.OnlyPictures.Create(null, ("count", document.PictureCount)));
        }
        else
        {
            diagnostics.Add(ReadingDiagnostics.NotAReport.Create(null));
        }
    }

    private static ImmutableArray<SectionParagraph> ParagraphsOf(ImmutableArray<Block> blocks, HashSet<Block> consumed)
    {
        var paragraphs = ImmutableArray.CreateBuilder<SectionParagraph>();
        foreach (Block block in blocks)
        {
            if (block is Paragraph { IsFurniture: false } paragraph && !consumed.Contains(block))
            {
                string text = ChineseScript.Trimmed(paragraph.Text);
                if (text.Length > 0 && !FormPlaceholders.IsPlaceholder(text))
                {
                    paragraphs.Add(new SectionParagraph(text, paragraph.Location));
                }
            }
            else if (block is SourceTable { IsFurniture: false } table && consumed.Contains(block))
            {
                TableNotes.AddTo(paragraphs, table);
            }
        }

        return paragraphs.ToImmutable();
    }

    private static void SayWhatIsForeign(SegmentedDocument segmented, MatchedTables tables, DiagnosticBag diagnostics)
    {
        const int mostTold = 8;
        int told = 0;
        foreach (Block block in segmented.Front.Concat(segmented.Sections.SelectMany(static section => section.Blocks)))
        {
            if (block is SourceTable { IsFurniture: false } && !tables.Consumed.Contains(block) && told++ < mostTold)
            {
                diagnostics.Add(TableDiagnostics.Foreign.Create(block.Location));
            }
        }
    }
}
