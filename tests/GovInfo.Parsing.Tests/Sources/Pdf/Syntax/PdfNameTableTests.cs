using System.Text;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

public class PdfNameTableTests
{
    [Fact]
    public void A_name_is_one_object_however_it_is_written_and_whatever_came_between()
    {
        var table = new PdfNameTable();
        PdfName[] first = [.. Enumerable.Range(0, 3_000).Select(number => table.Get(Encoding.ASCII.GetBytes($"g{number}")))];
        for (int number = 0; number < first.Length; number++)
        {
            Assert.Equal($"g{number}", first[number].Value);
            Assert.Same(first[number], table.Get(Encoding.ASCII.GetBytes($"g{number}")));
            Assert.Same(first[number], table.Get(Encoding.ASCII.GetBytes($"#67{number}")));
            Assert.Same(first[number], table.Get($"g{number}"));
        }
    }

    [Theory]
    [InlineData("A#41", "AA")]
    [InlineData("A#2341", "A#41")]
    [InlineData("A#", "A#")]
    [InlineData("#E6#B8#85", "清")]
    [InlineData("#B8#85", "\u00B8\u0085")]
    [InlineData("", "")]
    public void Escapes_are_resolved(string written, string name)
    {
        var table = new PdfNameTable();
        table.Get("A#41");
        Assert.Equal(name, table.Get(Encoding.Latin1.GetBytes(written)).Value);
        Assert.Same(table.Get(name), table.Get(Encoding.Latin1.GetBytes(written)));
    }
}
