using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export.Review;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Export.Review;

/// <summary>Makes pages for tests.</summary>
internal static class ReviewPages
{
    public static ParseResult ResultOf(AnnualReport report, string name = "report.txt", params Diagnostic[] told)
    {
        AnnualReport validated = ReportValidator.Validate(report);
        return new ParseResult
        {
            Outcome = ParseOutcome.Complete,
            Source = new SourceDescription(name, "txt", 100, new string('0', 64)),
            Report = validated,
            Diagnostics = [.. told, .. ReportValidator.Findings(validated, [.. told])],
        };
    }

    public static string Write(params ParseResult[] results)
    {
        using MemoryStream output = new();
        using MemoryStream spool = new();
        using (ReviewPageWriter page = new(output, spool, MessageLanguage.English))
        {
            foreach (ParseResult result in results)
            {
                page.Write(result);
            }

            page.Complete();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static IHtmlDocument Read(string page) => new HtmlParser().ParseDocument(page);
}
