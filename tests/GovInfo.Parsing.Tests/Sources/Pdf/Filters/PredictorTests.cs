using System.Globalization;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Filters;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Filters;

public class PredictorTests
{
    [Theory]
    [InlineData(1, 8, 5)]
    [InlineData(3, 8, 4)]
    [InlineData(4, 16, 3)]
    [InlineData(1, 1, 13)]
    public void Png_rows_of_every_filter_are_undone(int colors, int bits, int columns)
    {
        var random = new Random(11);
        int rowLength = ((colors * bits * columns) + 7) / 8;
        int pixel = Math.Max(1, colors * bits / 8);
        byte[] plain = new byte[rowLength * 12];
        random.NextBytes(plain);
        var packed = new List<byte>();
        for (int row = 0; row < 12; row++)
        {
            int filter = row % 5;
            packed.Add((byte)filter);
            for (int i = 0; i < rowLength; i++)
            {
                int left = i < pixel ? 0 : plain[(row * rowLength) + i - pixel];
                int up = row == 0 ? 0 : plain[((row - 1) * rowLength) + i];
                int upLeft = row == 0 || i < pixel ? 0 : plain[((row - 1) * rowLength) + i - pixel];
                int predicted = filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Nearest(left, up, upLeft), _ => 0 };
                packed.Add((byte)(plain[(row * rowLength) + i] - predicted));
            }
        }

        Assert.Equal(plain, Undo($"/Predictor 15 /Colors {colors} /BitsPerComponent {bits} /Columns {columns}", [.. packed], out FilterDamage damage));
        Assert.Equal(FilterDamage.None, damage);
        Assert.Equal(plain[..^1], Undo($"/Predictor 10 /Colors {colors} /BitsPerComponent {bits} /Columns {columns}", [.. packed[..^1]], out _));
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(3, 8)]
    [InlineData(2, 16)]
    [InlineData(3, 4)]
    [InlineData(1, 1)]
    public void Tiff_rows_are_undone(int colors, int bits)
    {
        const int Columns = 8;
        var random = new Random(13);
        int[] samples = [.. Enumerable.Range(0, colors * Columns * 3).Select(_ => random.Next(1 << bits))];
        int[] differences = [.. samples.Select((sample, i) => i % (colors * Columns) < colors ? sample : (sample - samples[i - colors]) & ((1 << bits) - 1))];
        byte[] undone = Undo($"/Predictor 2 /Colors {colors} /BitsPerComponent {bits} /Columns {Columns}", Pack(differences, bits), out FilterDamage damage);
        Assert.Equal(Pack(samples, bits), undone);
        Assert.Equal(FilterDamage.None, damage);
    }

    [Theory]
    [InlineData("/Predictor 12 /Columns 0")]
    [InlineData("/Predictor 12 /Columns 2147483647 /Colors 200")]
    [InlineData("/Predictor 2 /BitsPerComponent 7")]
    [InlineData("/Predictor 12 /Colors -1")]
    public void Impossible_parameters_give_nothing(string parameters)
    {
        Assert.Empty(Undo(parameters, [1, 2, 3], out FilterDamage damage));
        Assert.Equal(FilterDamage.Cut, damage);
    }

    [Fact]
    public void A_row_of_an_unknown_filter_ends_the_data()
    {
        Assert.Equal([7, 8], Undo("/Predictor 12 /Columns 2", [0, 7, 8, 9, 1, 1, 0, 5, 5], out FilterDamage damage));
        Assert.Equal(FilterDamage.Cut, damage);
    }

    private static byte[] Undo(string parameters, byte[] data, out FilterDamage damage)
    {
        var context = new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), TestContext.Current.CancellationToken);
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes("<< " + parameters + " >>"));
        var dictionary = (PdfDictionary)new PdfObjectParser(new PdfNameTable(), null, context).Read(ref lexer)!;
        damage = FilterDamage.None;
        byte[] copy = [.. data];
        int length = Predictor.Undo(copy, dictionary, ref damage);
        return copy[..length];
    }

    // Of the three neighbours the one nearest to left + up - upLeft, the first on a tie (PNG, 9.4).
    private static int Nearest(int left, int up, int upLeft) =>
        ((int[])[left, up, upLeft]).MinBy(value => Math.Abs(left + up - upLeft - value));

    private static byte[] Pack(int[] samples, int bits)
    {
        string text = string.Concat(samples.Select(sample => Convert.ToString(sample, 2).PadLeft(bits, '0')));
        return [.. text.Chunk(8).Select(chunk => byte.Parse(new string(chunk).PadRight(8, '0'), NumberStyles.BinaryNumber, CultureInfo.InvariantCulture))];
    }
}
