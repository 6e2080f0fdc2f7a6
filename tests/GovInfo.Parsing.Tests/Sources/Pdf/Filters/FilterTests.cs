using System.IO.Compression;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Filters;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Filters;

public class FilterTests
{
    [Theory]
    [InlineData("87cURD_*#TDfTZ)+X$~>", "Hello, world!!")]
    [InlineData("<~87cURD_*#TDfTZ)~>", "Hello, world")]
    [InlineData("87cUR D_*#T\nDfTZ)", "Hello, world")]
    [InlineData("z5l~>", "\0\0\0\0A")]
    public void Ascii85(string packed, string expected) => Expect("/ASCII85Decode", Latin1(packed), expected);

    [Theory]
    [InlineData("48 65\n6C6c6F>rest", "Hello")]
    [InlineData("4>", "@")]
    [InlineData("48656C6C6F", "Hello")]
    public void AsciiHex(string packed, string expected) => Expect("/AHx", Latin1(packed), expected);

    [Fact]
    public void RunLength() => Expect("/RunLengthDecode", [2, (byte)'a', (byte)'b', (byte)'c', 254, (byte)'x', 128, 1], "abcxxx");

    [Fact]
    public void RunLength_cut_short_is_said() => Expect("/RL", [5, (byte)'a', (byte)'b'], "ab", "GI1410");

    [Fact]
    public void Lzw_reads_the_example_of_the_specification() =>
        Expect("/LZWDecode", [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], "-----A---B");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Lzw_reads_what_a_writer_with_either_code_change_wrote(int earlyChange)
    {
        var random = new Random(7);
        byte[] data = [.. Enumerable.Range(0, 40_000).Select(_ => (byte)random.Next(random.Next(2) == 0 ? 3 : 200))];
        var (bytes, codes) = Decode($"/Filter /LZW /DecodeParms << /EarlyChange {earlyChange} >>", LzwWriter.Encode(data, earlyChange));
        Assert.Equal(data, bytes);
        Assert.Empty(codes);
    }

    [Fact]
    public void Chains_are_undone_in_order()
    {
        byte[] packed = Latin1(Convert.ToHexString(Deflate(Latin1("chained"))) + ">");
        Expect("[/ASCIIHexDecode /FlateDecode]", packed, "chained");
    }

    [Fact]
    public void Crypt_identity_and_image_filters()
    {
        Expect("[/Crypt /AHx]", Latin1("41>"), "A");
        Expect("/DCTDecode", Latin1("pixels"), string.Empty);
        Expect("[/AHx /JPXDecode]", Latin1("41>"), string.Empty);
    }

    [Fact]
    public void An_unknown_filter_is_named() => Expect("/FancyDecode", Latin1("x"), string.Empty, "GI1412");

    [Fact]
    public void Data_in_another_file_is_not_followed()
    {
        var (bytes, codes) = Decode("/F (other.bin)", Latin1("bytes"));
        Assert.Empty(bytes);
        Assert.Empty(codes);
    }

    [Fact]
    public void Flate_needs_neither_header_nor_first_byte_in_place()
    {
        byte[] packed = Deflate(Latin1("text text text"));
        Expect("/Fl", packed, "text text text");
        Expect("/Fl", [.. "\r\n"u8, .. packed], "text text text");
        Expect("/Fl", packed[2..], "text text text");
        Expect("/Fl", [0, 0, .. packed[2..]], "text text text");
    }

    [Fact]
    public void Flate_with_a_wrong_or_missing_checksum_gives_all_and_says_so()
    {
        byte[] packed = Deflate(Latin1("text text text"));
        Expect("/Fl", packed[..^4], "text text text", "GI1411");
        Expect("/Fl", [.. packed[..^4], (byte)'\n'], "text text text", "GI1411");
        packed[^1] ^= 1;
        Expect("/Fl", packed, "text text text", "GI1411");
        Expect("/Fl", packed[..^2], "text text text", "GI1411");
        Expect("/Fl", [.. packed, .. new byte[40]], "text text text", "GI1411");
    }

    [Fact]
    public void Flate_cut_short_gives_what_came_before()
    {
        var random = new Random(3);
        byte[] data = [.. Enumerable.Range(0, 300_000).Select(_ => (byte)random.Next(50))];
        byte[] packed = Deflate(data);
        foreach (int length in (int[])[packed.Length / 2, packed.Length * 3 / 4, packed.Length - 9])
        {
            var (bytes, codes) = Decode("/Filter /FlateDecode", packed[..length]);
            Assert.Equal(["GI1410"], codes);
            Assert.True(data.AsSpan().StartsWith(bytes));
            Assert.InRange(bytes.Length, (data.Length * (long)length / packed.Length) - 2000, data.Length);
        }
    }

    [Fact]
    public void Flate_with_a_broken_block_gives_what_came_before()
    {
        byte[] good = Deflate(Latin1("the first part"), endsWell: false);
        var (bytes, codes) = Decode("/Filter /FlateDecode", [.. good, 0xFF, 0xFF, 0xFF, 0xFF]);
        Assert.StartsWith(Encoding.Latin1.GetString(bytes), "the first part", StringComparison.Ordinal);
        Assert.InRange(bytes.Length, 13, 14); // The inflater may keep the byte before the damage to itself.
        Assert.Equal(["GI1410"], codes);
    }

    [Theory]
    [InlineData(200, 0)]
    [InlineData(2000, 1)]
    public void A_ratio_beyond_the_limit_is_not_read_and_one_within_is(int kilobytes, int diagnostics)
    {
        byte[] packed = Deflate(new byte[kilobytes << 10]);
        var (bytes, codes) = Decode("/Filter /FlateDecode", packed);
        Assert.Equal(diagnostics == 0 ? kilobytes << 10 : 0, bytes.Length);
        Assert.Equal(diagnostics == 0 ? [] : ["GI9003"], codes);
    }

    [Fact]
    public void The_limit_of_unpacked_bytes_ends_the_parse()
    {
        byte[] packed = Deflate(new byte[100_001]);
        ParseLimits limits = ParseLimits.Default with { MaxUnpackedBytes = 100_000 };
        ParseLimitException limit = Assert.Throws<ParseLimitException>(() => Decode("/Filter /FlateDecode", packed, limits));
        Assert.Equal("GI9002", limit.Diagnostic?.Code);
        Assert.Equal(100_001, Decode("/Filter /FlateDecode", packed, limits with { MaxUnpackedBytes = 100_001 }).Bytes.Length);
    }

    private static void Expect(string filter, byte[] packed, string expected, params string[] codes)
    {
        (byte[] bytes, string[] said) = Decode("/Filter " + filter, packed);
        Assert.Equal(expected, Encoding.Latin1.GetString(bytes));
        Assert.Equal(codes, said);
    }

    private static (byte[] Bytes, string[] Codes) Decode(string entries, byte[] packed, ParseLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(limits ?? ParseLimits.Default, diagnostics, TestContext.Current.CancellationToken);
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes("<< " + entries + " >>"));
        var dictionary = (PdfDictionary)new PdfObjectParser(new PdfNameTable(), null, context).Read(ref lexer)!;
        byte[] bytes = new StreamDecoder(context, new DamageLog(diagnostics)).Decode(packed, dictionary, 1).ToArray();
        return (bytes, [.. diagnostics.ToImmutable().Select(item => item.Code)]);
    }

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Deflate(byte[] data, bool endsWell = true)
    {
        using var packed = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionLevel.Optimal);
        zlib.Write(data);
        zlib.Flush();
        if (endsWell)
        {
            zlib.Dispose();
        }

        return packed.ToArray();
    }
}
