using System.IO.Compression;
using System.Text;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Sources;

/// <summary>Bodies stored with the server's compression.</summary>
public class GzipBodyTests
{
    private const string Page = "<html><body><h1>甲县乙局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>工作平稳有序。</p><p>二、主动公开政府信息情况</p><p>见表。</p></body></html>";

    [Fact]
    public void A_packed_page_is_read_like_the_page()
    {
        byte[] packed = Pack(Encoding.UTF8.GetBytes(Page));
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(packed));
        Assert.Equal(("html", packed.Length), (result.Source.Format, result.Source.ByteCount));
        Assert.Equal(("甲县乙局", 2023), (result.Report!.Authority?.Value, result.Report.Year?.Value));
        Assert.Equal(["工作平稳有序。", "见表。"], result.Report.Sections.Select(static section => section.Text));
    }

    [Fact]
    public void Damaged_bytes_are_told_and_nothing_is_thrown()
    {
        byte[] packed = Pack(Encoding.UTF8.GetBytes(Page));
        packed[20] ^= 0x5A;
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(packed));
        Assert.Null(result.Report);
        Assert.NotEmpty(result.Diagnostics);
    }

    [Theory]
    [InlineData("GI9002")]
    [InlineData("GI9003")]
    public void The_limits_on_unpacking_hold(string code)
    {
        byte[] packed = Pack(new byte[8 << 20]);
        ParseLimits limits = code == "GI9002" ? ParseLimits.Default with { MaxUnpackedBytes = 4 << 20, MaxCompressionRatio = 100_000 } : ParseLimits.Default;
        ParseResult result = new AnnualReportParser(new ParserOptions { Limits = limits }).Parse(ReportSource.FromBytes(packed));
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
        Assert.Equal(ParseOutcome.Unreadable, result.Outcome);
    }

    [Fact]
    public void What_is_packed_twice_is_not_unpacked_again()
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Pack(Pack(Encoding.UTF8.GetBytes(Page)))));
        Assert.Equal("GI1516", Assert.Single(result.Diagnostics).Code);
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
