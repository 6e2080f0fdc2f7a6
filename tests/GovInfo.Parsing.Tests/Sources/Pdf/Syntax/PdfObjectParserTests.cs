using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

public class PdfObjectParserTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-.5", "-0.5")]
    [InlineData("+17.25", "17.25")]
    [InlineData("--3", "-3")]
    [InlineData("4.", "4")]
    [InlineData("1.2.3", "1.2")]
    [InlineData("0.00000000000000000001", "0")]
    [InlineData("123456789012", "123456789012")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("12 0 R", "12 0 R")]
    [InlineData("/Name", "/Name")]
    [InlineData("/A#20B#zz", "/A B#zz")]
    [InlineData("/#E6#B8#85", "/清")]
    [InlineData("/", "/")]
    [InlineData("(a(b)c)", "(a(b)c)")]
    [InlineData("(a\\)\\(\\\\\\n\\101\\7x\\\r\nb\\q)", "(a)(\\\nA\ax" + "bq)")]
    [InlineData("(a\r\nb\rc)", "(a\nb\nc)")]
    [InlineData("<48 65 6c6C 6F>", "(Hello)")]
    [InlineData("<4>", "(@)")]
    [InlineData("[1 2 0 R(x)/N[3]]", "[1 2 0 R (x) /N [3]]")]
    [InlineData("<</A 1/B<</C[1 0 R 2]>>/D null>>", "<< /A 1 /B << /C [1 0 R 2] >> /D null >>")]
    [InlineData("% comment\n 5", "5")]
    [InlineData("<< /A 1 /A 2 >>", "<< /A 1 /A 2 >>")]
    [InlineData("<< /A [1 2 >>", "<< /A [1 2] >>")]
    [InlineData("<< /A 1 2 /B 3 >>", "<< /A 1 /B 3 >>")]
    [InlineData("<< /A (open", "<< /A (open) >>")]
    [InlineData("[1 ) > } 2]", "[1 2]")]
    public void Reads(string written, string expected) => Assert.Equal(expected, Read(written, out _)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("endobj")]
    [InlineData("]")]
    public void Reads_nothing_where_no_object_begins(string written) => Assert.Null(Read(written, out _));

    [Fact]
    public void Of_a_key_written_twice_the_last_counts()
    {
        var dictionary = (PdfDictionary)Read("<< /A 1 /A 2 >>", out _)!;
        Assert.Equal(2, dictionary.GetInt("A"));
        string many = string.Concat(Enumerable.Range(0, 40).Select(i => $"/K{i} {i} ")) + "/K7 700";
        var large = (PdfDictionary)Read($"<< {many} >>", out _)!;
        Assert.Equal(700, large.GetInt("K7"));
        Assert.Equal(39, large.GetInt("K39"));
        Assert.Null(large.GetInt("K40"));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [InlineData(100_000, false)]
    public void Nesting_is_followed_to_its_limit(int depth, bool isRead)
    {
        PdfObject? read = Read(new string('[', depth) + "7" + new string(']', depth), out DiagnosticBag diagnostics);
        Assert.Equal(isRead, read!.ToString().Contains('7', StringComparison.Ordinal));
        Assert.Equal(isRead ? [] : ["GI9005"], diagnostics.ToImmutable().Select(item => item.Code));
    }

    [Fact]
    public void Names_are_one_object_each()
    {
        var array = (PdfArray)Read("[/Font /F#6Fnt]", out _)!;
        Assert.Same(array.Items[0], array.Items[1]);
    }

    [Fact]
    public void Getters_give_null_for_other_types()
    {
        var dictionary = (PdfDictionary)Read("<< /N 1.5 /S (x) /Name /V /A [1] /D << >> /Z null /R [3 4 1 2] >>", out _)!;
        Assert.Equal(1, dictionary.GetInt("N"));
        Assert.Null(dictionary.GetName("N"));
        Assert.Null(dictionary.GetNumber("S"));
        Assert.Null(dictionary.GetArray("D"));
        Assert.Null(dictionary.Get("Z"));
        Assert.True(dictionary.ContainsKey("Z"));
        Assert.Equal(new PdfRectangle(1, 2, 3, 4), dictionary.GetRectangle("R"));
        Assert.Null(dictionary.GetRectangle("A"));
    }

    private static PdfObject? Read(string written, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default, diagnostics, TestContext.Current.CancellationToken);
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes(written));
        return new PdfObjectParser(new PdfNameTable(), null, context).Read(ref lexer);
    }
}
