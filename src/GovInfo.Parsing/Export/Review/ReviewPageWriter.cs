using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Export.Review;

/// <summary>
/// Writes the page on which a person looks at reports: self-contained, and without anything that a document could run. Reports are drawn as
/// they come; the list that stands before them is written at the end, so the drawn reports wait in a spool, not in memory.
/// </summary>
internal sealed class ReviewPageWriter : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [SuppressMessage("Reliability", "CA2213", Justification = "The stream is the caller's.")]
    private readonly Stream output;
    [SuppressMessage("Reliability", "CA2213", Justification = "The stream is the caller's.")]
    private readonly Stream spool;
    private readonly MessageLanguage language;
    private readonly StreamWriter spoolWriter;
    private readonly List<ReviewSummary> summaries = [];

    /// <summary>Initialises a writer.</summary>
    /// <param name="output">Where the page goes; stays open.</param>
    /// <param name="spool">Where drawn reports wait: readable, writable, seekable; stays open.</param>
    /// <param name="language">The language that the page shows first.</param>
    public ReviewPageWriter(Stream output, Stream spool, MessageLanguage language)
    {
        this.output = output;
        this.spool = spool;
        this.language = language;
        spoolWriter = new StreamWriter(spool, Utf8, bufferSize: 1 << 16, leaveOpen: true);
    }

    /// <summary>Draws a result.</summary>
    public void Write(ParseResult result)
    {
        string id = "r" + (summaries.Count + 1).ToString(CultureInfo.InvariantCulture);
        ImmutableArray<ReviewFinding> findings = ReviewFinding.Of(result);
        new ReportArticle(new HtmlWriter(spoolWriter), id).Draw(result, findings);
        summaries.Add(ReviewSummary.Of(result, findings, id));
    }

    /// <summary>Writes the page; no more results may follow.</summary>
    public void Complete()
    {
        spoolWriter.Flush();
        spool.Position = 0;
        using StreamWriter writer = new(output, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        var html = new HtmlWriter(writer);
        string script = ReviewResources.Script;
        WriteHead(html, script);
        ReportList.Draw(html, summaries);
        SeriesDrawing.Draw(html, summaries);
        WriteLegend(html);
        html.Markup("<div id=\"reports\">\n");
        writer.Flush();
        spool.CopyTo(output);
        html.Markup("</div>\n</main>\n");
        WritePanel(html);
        html.Markup("<script>").Markup(script).Markup("</script>\n</body>\n</html>\n");
    }

    /// <inheritdoc/>
    public void Dispose() => spoolWriter.Dispose();

    private void WriteHead(HtmlWriter html, string script)
    {
        string styleSheet = ReviewResources.StyleSheet;
        string languageCode = language == MessageLanguage.Chinese ? "zh-Hans" : "en";
        html.Markup("<!DOCTYPE html>\n<html").Attribute("lang", languageCode).Markup(">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta http-equiv=\"Content-Security-Policy\"").Attribute("content", ReviewResources.ContentSecurityPolicy(styleSheet, script))
            .Markup(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
            .Text(language == MessageLanguage.Chinese ? ReviewWords.PageTitle.Chinese : ReviewWords.PageTitle.English).Markup("</title>\n<style>")
            .Markup(styleSheet).Markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#reports\">").Words(ReviewWords.SkipLink)
            .Markup("</a>\n<header>\n<h1>").Words(ReviewWords.PageTitle).Markup("</h1>\n<div class=\"tools\"><button type=\"button\" id=\"switch-language\">")
            .Words(ReviewWords.SwitchLanguage).Markup("</button> <button type=\"button\" id=\"switch-theme\">").Words(ReviewWords.SwitchTheme)
            .Markup("</button></div>\n</header>\n<main>\n");
    }

    private static void WritePanel(HtmlWriter html)
    {
        html.Markup("<aside id=\"panel\" aria-live=\"polite\" aria-labelledby=\"panel-title\">\n<h2 id=\"panel-title\">").Words(ReviewWords.Panel)
            .Markup("</h2>\n<div id=\"panel-content\"><p>").Words(ReviewWords.PanelHint).Markup("</p></div>\n<template id=\"panel-labels\">");
        Label(html, "raw", ReviewWords.Raw);
        Label(html, "status", ReviewWords.Status);
        Label(html, "place", ReviewWords.Place);
        foreach (ObservationStatus status in Enum.GetValues<ObservationStatus>())
        {
            Label(html, "status-" + ObservationStatusCodes.Of(status), ReviewWords.Of(status));
        }

        html.Markup("</template>\n</aside>\n");
    }

    private static void Label(HtmlWriter html, string name, Bilingual words) =>
        html.Markup("<span").Attribute("data-for", name).Markup(">").Words(words).Markup("</span>");

    private static void WriteLegend(HtmlWriter html)
    {
        html.Markup("<section class=\"legend\" aria-labelledby=\"legend-title\"><h2 id=\"legend-title\">").Words(ReviewWords.Legend).Markup("</h2><ul>");
        foreach (DiagnosticSeverity severity in (DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
        {
            Key(html, "cell f-" + SeverityCodes.Of(severity), "0", ReviewWords.Of(severity));
        }

        Key(html, "cell f-involved", "0", ReviewWords.Involved);
        Key(html, "cell s-blank", string.Empty, ReviewWords.Of(ObservationStatus.Blank));
        Key(html, "cell s-not_applicable", "/", ReviewWords.Of(ObservationStatus.NotApplicable));
        Key(html, "cell s-unreadable", "?", ReviewWords.Of(ObservationStatus.Unreadable));
        Key(html, "cell s-absent", string.Empty, ReviewWords.Of(ObservationStatus.Absent));
        html.Markup("<li><mark class=\"f-none\">5</mark> ").Words(ReviewWords.Fact).Markup("</li></ul></section>\n");
    }

    private static void Key(HtmlWriter html, string marks, string sample, Bilingual words) => html.Markup("<li><span").Attribute("class", "key " + marks)
        .Markup(" aria-hidden=\"true\">").Text(sample).Markup("</span> ").Words(words).Markup("</li>");
}
