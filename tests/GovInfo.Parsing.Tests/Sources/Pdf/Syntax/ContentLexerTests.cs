using System.Globalization;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

public class ContentLexerTests
{
    [Theory]
    [InlineData("q 1 0 0 -1 .5 10 cm Q", "q() cm(1 0 0 -1 0.5 10) Q()")]
    [InlineData("BT/F1 12Tf(a\\)b)Tj<4142>' ET", "BT() Tf(/F1 12) Tj((a)b)) '((AB)) ET()")]
    [InlineData("[(A)-120(B)<43>]TJ T*", "TJ([(A) -120 (B) (C)]) T*()")]
    [InlineData("[[(A)] 1] TJ", "TJ([(A) 1])")]
    [InlineData("[(A) 1 Tj", "Tj([(A) 1])")]
    [InlineData("/Span <</ActualText <FEFF4EBA>>> BDC", "BDC(/Span <<ActualText>>)")]
    [InlineData("/OC /MC0 BDC true false null x", "BDC(/OC /MC0) x(? ? ?)")]
    [InlineData("1 2 3", "")]
    [InlineData("1 w % comment Q\n2 w", "w(1) w(2)")]
    [InlineData("] >> ) 1 w", "w(1)")]
    [InlineData("(never closed Tj", "")]
    [InlineData("longkeyword 1 w", "None() w(1)")]
    public void Operators_come_with_their_operands(string content, string expected) => Assert.Equal(expected, Trace(content, out _));

    [Theory]
    [InlineData("BI /W 4 /H 2 /BPC 8 /CS /G ID EI EI EI\nEI Q", "EI(<<W H BPC CS>>) Q()")] // eight bytes that hold the word itself
    [InlineData("BI /W 1 /H 1 ID\n\u0080 EI Q", "EI(<<W H>>) Q()")]
    [InlineData("BI /F /AHx ID 4545> EI Q", "EI(<<F>>) Q()")]
    [InlineData("BI /F /Fl ID x EI \u0001\u0002 y\nEI\nBT", "EI(<<F>>) BT()")]
    [InlineData("BI /F /Fl /L 9 ID 1 EI Q EI EI Q", "EI(<<F L>>) Q()")]
    [InlineData("BI /W 1 ID data EI", "EI(<<W>>)")]
    public void Inline_images_are_passed_over(string content, string expected)
    {
        Assert.Equal(expected, Trace(content, out ContentLexer lexer));
        Assert.False(lexer.LostInInlineImage);
    }

    [Fact]
    public void An_inline_image_without_end_takes_the_rest()
    {
        Assert.Equal("EI(<<W>>)", Trace("BI /W 1 ID data q Q", out ContentLexer lexer));
        Assert.True(lexer.LostInInlineImage);
    }

    [Fact]
    public void Operators_of_the_specification_are_known_and_others_are_not()
    {
        Assert.True(ContentOperators.IsKnown(ContentOperators.Of("BDC"u8)));
        Assert.True(ContentOperators.IsKnown(ContentOperators.Of("\""u8)));
        Assert.False(ContentOperators.IsKnown(ContentOperators.Of("zz"u8)));
        Assert.False(ContentOperators.IsKnown(ContentOperators.Of("obscure"u8)));
        Assert.Equal(ContentOperator.ShowTextAdjusted, ContentOperators.Of("TJ"u8));
    }

    [Fact]
    public void Operands_without_end_are_counted_so_that_they_end()
    {
        string digits = string.Concat(Enumerable.Repeat("1 ", 60_000));
        ParseLimits limits = ParseLimits.Default with { MaxNodes = 50_000 };
        Assert.Throws<ParseLimitException>(() => Trace(digits, out _, limits));
        Assert.Throws<ParseLimitException>(() => Trace("[" + digits, out _, limits));
        Trace(digits, out _);
    }

    [Fact]
    public void Reading_allocates_nothing_once_the_buffers_have_grown()
    {
        byte[] content = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("BT /F1 12 Tf 1 0 0 1 20.5 30 Tm [(abc) -20 (def)] TJ <0102> Tj ET\n", 1000)));
        var context = new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), TestContext.Current.CancellationToken);
        var lexer = new ContentLexer(new PdfNameTable(), context);
        lexer.Begin(content);
        for (int i = 0; i < 20; i++)
        {
            lexer.Read();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = 20;
        while (lexer.Read())
        {
            count++;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(6000, count);
    }

    private static string Trace(string content, out ContentLexer lexer, ParseLimits? limits = null)
    {
        var context = new SourceReadContext(limits ?? ParseLimits.Default, new DiagnosticBag(), TestContext.Current.CancellationToken);
        lexer = new ContentLexer(new PdfNameTable(), context);
        lexer.Begin(Encoding.Latin1.GetBytes(content));
        var trace = new List<string>();
        while (lexer.Read())
        {
            var operands = new List<string>();
            for (int i = 0; i < lexer.Operands.Length; i++)
            {
                operands.Add(lexer.Operands[i].Kind == ContentOperandKind.Array
                    ? "[" + string.Join(' ', Describe(lexer, lexer.GetArray(i))) + "]"
                    : Describe(lexer, lexer.Operands.Slice(i, 1))[0]);
            }

            trace.Add($"{NameOf(lexer.Operator)}({string.Join(' ', operands)})");
        }

        return string.Join(' ', trace);
    }

    private static List<string> Describe(ContentLexer lexer, ReadOnlySpan<ContentOperand> operands)
    {
        var texts = new List<string>();
        foreach (ContentOperand operand in operands)
        {
            texts.Add(operand.Kind switch
            {
                ContentOperandKind.Number => operand.Number.ToString(CultureInfo.InvariantCulture),
                ContentOperandKind.String => "(" + Encoding.Latin1.GetString(lexer.GetString(operand)) + ")",
                ContentOperandKind.Name => operand.Object!.ToString(),
                ContentOperandKind.Dictionary => "<<" + string.Join(' ', ((PdfDictionary)operand.Object!).Keys.ToArray().Select(key => key.Value)) + ">>",
                _ => "?",
            });
        }

        return texts;
    }

    private static string NameOf(ContentOperator value)
    {
        if (value == ContentOperator.InlineImage)
        {
            return "EI";
        }

        int code = (int)value;
        return code == 0 ? "None" : new string([(char)(code & 0xFF), (char)((code >> 8) & 0xFF), (char)(code >> 16)]).TrimEnd('\0');
    }
}
