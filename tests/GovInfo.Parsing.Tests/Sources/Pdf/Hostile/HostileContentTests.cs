using System.Globalization;
using System.Text;
using GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Hostile;

/// <summary>Pages whose content is out of all measure: each is read to its end in bounded memory, whatever is made of it.</summary>
public class HostileContentTests
{
    private const long MostAllocatedBytes = 300L << 20;

    private static readonly string Huge = "1" + new string('0', 308);

    public static TheoryData<string> Traits =>
    [
        "a matrix beyond all numbers",
        "coordinates beyond all numbers",
        "numbers of a thousand digits",
        "fonts of size zero, negative and a million",
        "20,000 rulings at random",
        "6,000 rulings that all cross",
        "a full table of 100 by 100",
        "100,000 glyphs in one place",
        "50,000 glyphs at random",
        "a line of 100,000 glyphs",
        "10,000 rotated glyphs",
        "5,000 clips",
        "5,000 dark areas under white text",
        "marked content nested 100,000 deep",
        "10,000 replacement texts",
    ];

    [Theory]
    [MemberData(nameof(Traits))]
    public void Is_read_to_its_end(string trait)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 600 800] >>");
        file.Object(3, "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
        file.Stream(4, string.Empty, Content(trait, new Random(3)) + " BT 1 0 0 1 300 700 Tm /F1 12 Tf (end) Tj ET");
        PdfReading reading = PdfReading.Read(file.End().ToArray());
        Assert.InRange(reading.AllocatedBytes, 0, MostAllocatedBytes);
        Assert.True(reading.Text.Contains("end", StringComparison.Ordinal) || reading.Codes.Length > 0);
    }

    private static string Content(string trait, Random random) => trait switch
    {
        "a matrix beyond all numbers" => $"q {Huge} 0 0 {Huge} 0 0 cm {Huge} 0 0 -{Huge} 0 0 cm BT /F1 12 Tf (123) Tj ET 0 0 1 1 re S Q",
        "coordinates beyond all numbers" => $"BT /F1 12 Tf 1 0 0 1 {Huge} 5 Tm (1) Tj ET 0 0 {Huge} {Huge} re S -{Huge} 5 m {Huge} 5 l S",
        "numbers of a thousand digits" => $"q {new string('9', 1000)} 0 0 -{new string('9', 1000)} 5 5 cm BT /F1 12 Tf (1) Tj ET 0 0 m 100 0 l S Q",
        "fonts of size zero, negative and a million" => "BT 10 10 Td /F1 0 Tf (1) Tj /F1 -12 Tf (2) Tj /F1 0.0000001 Tf (3) Tj /F1 1000000 Tf (4) Tj ET",
        "20,000 rulings at random" => Repeat(20_000, _ => $"{random.Next(600)} {random.Next(800)} {random.Next(300)} 1 re f "),
        "6,000 rulings that all cross" => Repeat(3_000, i => $"0 {i * 0.2} m 600 {i * 0.2} l S {i * 0.2} 0 m {i * 0.2} 600 l S "),
        "a full table of 100 by 100" => Repeat(101, i => $"0 {i * 8} m 600 {i * 8} l S {i * 6} 0 m {i * 6} 800 l S ")
            + "BT /F1 3 Tf " + Repeat(10_000, i => $"1 0 0 1 {(i % 100 * 6) + 1} {(i / 100 * 8) + 1} Tm ({i % 10}) Tj ") + "ET",
        "100,000 glyphs in one place" => "BT /F1 12 Tf " + Repeat(100_000, _ => $"1 0 0 1 50 50 Tm (1) Tj ") + "ET",
        "50,000 glyphs at random" => "BT /F1 5 Tf " + Repeat(50_000, _ => $"1 0 0 1 {random.Next(600)} {random.Next(800)} Tm ({random.Next(10)}) Tj ") + "ET",
        "a line of 100,000 glyphs" => "BT /F1 0.01 Tf 5 400 Td (" + new string('7', 100_000) + ") Tj ET",
        "10,000 rotated glyphs" => "BT /F1 5 Tf " + Repeat(10_000, _ => $"0 1 -1 0 {random.Next(600)} {random.Next(800)} Tm (7) Tj ") + "ET",
        "5,000 clips" => Repeat(5_000, _ => $"q {random.Next(500)} {random.Next(700)} 50 50 re W n BT /F1 5 Tf {random.Next(600)} {random.Next(800)} Td (12) Tj ET Q "),
        "5,000 dark areas under white text" => Repeat(5_000, _ => $"0 g {random.Next(500)} {random.Next(700)} 50 50 re f 1 g BT /F1 5 Tf {random.Next(600)} {random.Next(800)} Td (12) Tj ET ") + "0 g",
        "marked content nested 100,000 deep" => Repeat(100_000, _ => $"/P BMC "),
        _ => Repeat(10_000, _ => $"/Span << /ActualText (abcdefghij) >> BDC BT /F1 5 Tf 10 10 Td (1) Tj ET EMC "),
    };

    private static string Repeat(int count, Func<int, FormattableString> part)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            text.Append(part(i).ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
