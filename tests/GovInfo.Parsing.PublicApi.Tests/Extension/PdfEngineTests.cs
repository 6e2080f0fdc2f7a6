using System.Text;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;

namespace GovInfo.Parsing.PublicApi.Tests.Extension;

/// <summary>Another PDF engine under the library's layout: what it says of glyphs is what the report is read from.</summary>
public sealed class PdfEngineTests
{
    [Fact]
    public void A_made_up_engine_feeds_the_reader()
    {
        var engine = new LineEngine("云岭县林业局2023年政府信息公开工作年度报告", "一、总体情况", "工作平稳。", "六、其他需要报告的事项", "无。");
        var parser = new AnnualReportParser(ParserOptions.Default with { Readers = [new PdfReader(engine)] });
        ParseResult result = parser.Parse(ReportSource.FromBytes("%PDF-1.7"u8.ToArray()), TestContext.Current.CancellationToken);
        Assert.Equal("pdf", result.Source.Format);
        Assert.Equal("云岭县林业局", result.Report!.Authority!.Value);
        Assert.Equal(2023, result.Report.Year!.Value);
        Assert.Equal("工作平稳。", result.Report.Sections[0].Text);
        Assert.StartsWith("page 1, (", result.Report.Sections[0].Location.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Gives one page with a line of glyphs for each text, 14 points high and 30 apart.</summary>
    private sealed class LineEngine(params string[] lines) : IPdfEngine
    {
        public IEnumerable<PdfPage> ReadPages(ReadOnlyMemory<byte> bytes, SourceReadContext context)
        {
            context.CountPage();
            var glyphs = new List<PdfGlyph>();
            for (int line = 0; line < lines.Length; line++)
            {
                double x = 90;
                foreach (Rune letter in lines[line].EnumerateRunes())
                {
                    double width = letter.IsAscii ? 7 : 14;
                    double top = 100 + (30 * line);
                    glyphs.Add(new PdfGlyph
                    {
                        Text = letter.ToString(),
                        Box = new PdfBox(x, top, x + width, top + 14),
                        Baseline = top + 12,
                        FontSize = 14,
                        FontName = "FangSong",
                        Run = line,
                        IsVisible = true,
                    });
                    x += width;
                }
            }

            yield return new PdfPage { Number = 1, Width = 595, Height = 842, Glyphs = [.. glyphs], Segments = [] };
        }
    }
}
