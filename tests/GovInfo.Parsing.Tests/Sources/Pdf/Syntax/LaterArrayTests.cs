using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

/// <summary>Long flat arrays are made of their items only when these are asked for; that must not show.</summary>
public class LaterArrayTests
{
    private static readonly string[] Tokens =
        ["0", "12", "-3.5", "+4", "1+", "/g0", "/g7125", "/A#20B", "7 0 R", "R", "true", "null", "x", "%c\n", "(s)", "<4142>", "[1 2]", "[", "]", "<<", ">>", "endobj", "stream", "obj", "{", ")"];

    [Fact]
    public void Arrays_read_later_are_what_they_are_read_at_once()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++)
        {
            // Mostly what is left for later: the first tokens are numbers, names and references.
            int kinds = random.Next(4) > 0 ? 13 : Tokens.Length;
            string items = string.Join(' ', Enumerable.Range(0, random.Next(120)).Select(_ => Tokens[random.Next(kinds)]));
            string written = $"<< /Before 1 /Array [{items}] /After [5 6] >> endobj 4 5";
            (string now, int endNow) = Read(written, later: false);
            (string then, int endThen) = Read(written, later: true);
            Assert.True(now == then && endNow == endThen, $"seed {seed}, round {round}: {written}");
        }
    }

    [Fact]
    public void Numbers_are_read_without_an_object_each()
    {
        string written = $"[{string.Join(' ', Enumerable.Range(0, 1000).Select(number => $"{number}.5"))}]";
        PdfArray array = (PdfArray)Parse(Encoding.Latin1.GetBytes(written), later: true, out _)!;
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(999.5, array.Numbers[999]);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Equal(1000, array.Numbers.Length);
    }

    [Fact]
    public void What_is_no_number_is_none_among_the_numbers()
    {
        string written = $"[{string.Join(' ', Enumerable.Repeat("1", 100))} /Name 2]";
        PdfArray array = (PdfArray)Parse(Encoding.Latin1.GetBytes(written), later: true, out _)!;
        Assert.Equal(102, array.Numbers.Length);
        Assert.True(double.IsNaN(array.Numbers[100]));
        Assert.Equal(0, array.ToNumbers()[100]);
        Assert.Equal(2, array.ToNumbers()[101]);
    }

    private static (string Text, int End) Read(string written, bool later)
    {
        PdfObject? value = Parse(Encoding.Latin1.GetBytes(written), later, out int end);
        string text = $"{value}";
        if (value is PdfDictionary dictionary && dictionary.GetArray("Array") is { } array)
        {
            text += $" {array.Count}: {string.Join(' ', array.Numbers.ToArray())} {array} {array.GetName(0)}";
        }

        return (text, end);
    }

    private static PdfObject? Parse(byte[] bytes, bool later, out int end)
    {
        var context = new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), TestContext.Current.CancellationToken);
        var parser = new PdfObjectParser(new PdfNameTable(), null, context) { Source = later ? bytes : default };
        var lexer = new PdfLexer(bytes);
        PdfObject? value = parser.Read(ref lexer);
        end = lexer.Position;
        return value;
    }
}
