using System.IO.Compression;
using static GovInfo.Parsing.Tests.Sources.Docx.Wml;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>Documents made to cost more than they are worth; limits are set low where that saves time.</summary>
public sealed class DocxLimitTests
{
    [Fact]
    public void Too_much_unpacked_ends_the_reading_with_what_came_before()
    {
        byte[] bytes = DocxBuilder.Document(P("a") + P(new string('x', 100_000)) + P("b"));
        DocxReading reading = DocxReading.Read(bytes, ParseLimits.Default with { MaxUnpackedBytes = 60_000 });
        Assert.Equal(["a"], reading.Content);
        Assert.Contains("GI9002", reading.Codes);
        Assert.Empty(DocxReading.Read(bytes, ParseLimits.Default with { MaxUnpackedBytes = 200_000 }).Codes);
    }

    [Fact]
    public void A_part_packed_too_tightly_is_not_read_to_its_end()
    {
        byte[] bytes = new DocxBuilder { Body = P("a") + "<w:p>" + new string(' ', 3 << 20) + "</w:p>" + P("b") }.Build(CompressionLevel.SmallestSize);
        DocxReading reading = DocxReading.Read(bytes);
        Assert.Equal(["a"], reading.Content);
        Assert.Equal(["GI9003"], reading.Codes);
        Assert.Equal(["a", "b"], DocxReading.Read(bytes, ParseLimits.Default with { MaxCompressionRatio = 2000 }).Content);
    }

    [Fact]
    public void Deep_nesting_is_passed_over_and_the_rest_is_read()
    {
        const int depth = 100_000;
        string deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth / 3)) + P("deep") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", depth / 3));
        DocxReading reading = DocxReading.Body(P("a") + deep + P("b"));
        Assert.Equal("a", reading.Content[0]);
        Assert.Equal("b", reading.Content[^1]);
        Assert.DoesNotContain("deep", reading.Content);
        Assert.Equal(["GI9005"], reading.Codes);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml>", "</w:customXml>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"wps\">", "</mc:Choice></mc:AlternateContent>")]
    public void Deep_nesting_of_any_kind_is_bounded(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 50_000)) + P("deep") + string.Concat(Enumerable.Repeat(close, 50_000));
        DocxReading reading = DocxReading.Body(deep + P("b"));
        Assert.Equal(["b"], reading.Content);
        Assert.Equal(["GI9005"], reading.Codes);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        // document, body, 40 x (tbl, tr, tc), p, r, t: a little over 120 levels.
        string nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 40)) + P("deep") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 40));
        DocxReading reading = DocxReading.Body(nested);
        Assert.Contains("deep", string.Concat(reading.Content), StringComparison.Ordinal);
        Assert.Empty(reading.Codes);
    }

    [Fact]
    public void Too_many_nodes_end_the_reading()
    {
        byte[] bytes = DocxBuilder.Document(string.Concat(Enumerable.Repeat(P("a"), 100)));
        DocxReading reading = DocxReading.Read(bytes, ParseLimits.Default with { MaxNodes = 152 });
        Assert.InRange(reading.Content.Length, 40, 50);
        Assert.Equal(["GI9004"], reading.Codes);
    }

    [Fact]
    public void Too_many_cells_end_the_tables_and_keep_the_text()
    {
        byte[] bytes = DocxBuilder.Document(Tbl(Row("a", "b")) + Tbl(Row("c", "d"), Row("e", "f")) + P("x"));
        Assert.Equal(["0:a | 1:b", "x"], DocxReading.Read(bytes, ParseLimits.Default with { MaxCells = 5 }).Content);
        Assert.Equal(["GI9007"], DocxReading.Read(bytes, ParseLimits.Default with { MaxCells = 5 }).Codes);
        Assert.Empty(DocxReading.Read(bytes, ParseLimits.Default with { MaxCells = 6 }).Codes);
    }

    [Fact]
    public void Cells_that_never_line_up_make_no_giant_grid()
    {
        string rows = string.Concat(Enumerable.Range(1, 3000).Select(i => Tr(Tc("x", Span(i)), Tc("y"))));
        DocxReading reading = DocxReading.Body(Tbl(rows) + P("end"));
        Assert.Equal(["end"], reading.Content);
        Assert.Equal(["GI9007"], reading.Codes);
    }

    [Fact]
    public void Too_much_text_ends_the_reading()
    {
        DocxReading reading = DocxReading.Read(DocxBuilder.Document(P("abc") + P("def") + P("ghi")), ParseLimits.Default with { MaxTextLength = 4 });
        Assert.Equal(["GI9008"], reading.Codes);
        Assert.DoesNotContain("ghi", reading.Content);
    }

    [Fact]
    public void Thousands_of_entries_are_looked_at_once()
    {
        var builder = new DocxBuilder { Body = P("a") };
        for (int i = 0; i < 3000; i++)
        {
            builder.WithPart($"word/media/{i}.png", [1]);
        }

        Assert.Equal(["a"], DocxReading.Read(builder.Build()).Content);
    }

    [Theory]
    [InlineData("one cell of many paragraphs")]
    [InlineData("one text of many pieces")]
    [InlineData("one long chain of styles")]
    [InlineData("one long chain of paragraphs without marks")]
    [InlineData("many links")]
    public void What_repeats_ends_in_bounded_time(string kind)
    {
        const int count = 40_000;
        string Repeat(Func<int, string> xml) => string.Concat(Enumerable.Range(0, count).Select(xml));
        var builder = new DocxBuilder
        {
            Body = kind switch
            {
                "one cell of many paragraphs" => Tbl(Tr(TcX(Repeat(_ => P("a"))), Tc("b"))),
                "one text of many pieces" => PX(RX($"<w:t>{Repeat(_ => "<![CDATA[aaaaaaaa]]>")}</w:t>")),
                "one long chain of styles" => Repeat(i => P("a", $"<w:pStyle w:val=\"{count - i}\"/>")),
                "one long chain of paragraphs without marks" => Repeat(_ => P("a", "<w:rPr><w:del/></w:rPr>")),
                _ => PX(Repeat(i => $"<w:hyperlink r:id=\"{count - i}\">{R("a")}</w:hyperlink>")),
            },
        };
        if (kind == "one long chain of styles")
        {
            builder.WithStyles(Repeat(i => $"<w:style w:type=\"paragraph\" w:styleId=\"{i}\"><w:basedOn w:val=\"{i - 1}\"/></w:style>"));
        }
        else if (kind == "many links")
        {
            for (int i = 0; i < count; i++)
            {
                builder.WithExternal($"{i}", "hyperlink", "a.pdf");
            }
        }

        // A step that costs as much as all before it would take hours here.
        Assert.NotEmpty(DocxReading.Read(builder.Build(), ParseLimits.Default with { MaxDuration = TimeSpan.FromSeconds(20) }).Content);
    }

    [Fact]
    public void Long_labels_count_as_text()
    {
        string numbering = $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"{new string('x', 1000)}%1\"/></w:lvl></w:abstractNum>" +
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        byte[] bytes = new DocxBuilder { Body = string.Concat(Enumerable.Repeat(P("a", Number(1)), 100)) }.WithNumbering(numbering).Build();
        Assert.Equal(["GI9008"], DocxReading.Read(bytes, ParseLimits.Default with { MaxTextLength = 50_000 }).Codes);
    }

    [Fact]
    public void A_cancelled_reading_throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var context = new GovInfo.Parsing.Sources.SourceReadContext(ParseLimits.Default, new GovInfo.Parsing.Diagnostics.DiagnosticBag(), cancelled.Token);
        byte[] bytes = DocxBuilder.Document(string.Concat(Enumerable.Repeat(P("a"), 1000)));
        Assert.Throws<OperationCanceledException>(() => new GovInfo.Parsing.Sources.Docx.DocxReader().Read(bytes, SourceHints.None, context));
    }

    [Fact]
    public void Damaged_bytes_never_fail_otherwise_than_by_diagnostics()
    {
        byte[] whole = DocxBuilder.Document(P("一、总体情况") + Tbl(Row("a", "1"), Row("b", "2")) + P("b"));
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++)
        {
            byte[] damaged = [.. whole];
            for (int flips = random.Next(1, 8); flips > 0; flips--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                DocxReading.Read(damaged);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}, round {i}", e);
            }
        }
    }
}
