using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Docx;
using GovInfo.Parsing.Sources.Signatures;
using GovInfo.Parsing.Tests.Sources.Docx;

namespace GovInfo.Parsing.Tests.Sources.Signatures;

public sealed class SourceSignatureTests
{
    public static TheoryData<string, byte[]> Magic => new()
    {
        { "GI1501", new byte[4096] },
        { "GI1502", Ascii("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n") },
        { "GI1509", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "GI1509", Ascii("PK\x03\x04\x14\0") },
        { "GI1516", Ascii("Rar!\x1A\x07\x01\0xxxx") },
        { "GI1516", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4] },
        { "GI1516", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0] },
        { "GI1520", Ascii("{\\rtf1\\ansi}") },
        { "GI1521", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0] },
        { "GI1521", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "GI1521", Ascii("GIF89a\x01") },
        { "GI1521", [(byte)'I', (byte)'I', 0x2A, 0, 8] },
        { "GI1521", Ascii("RIFF\0\0\0\0WEBPVP8 ") },
        { "GI1521", [(byte)'B', (byte)'M', 1, 2, 3, 4, 0, 0, 0, 0, 54, 0, 0, 0, 40] },
        { "GI1522", Ascii("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"x\">") },
        { "GI1523", Ascii("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\">") },
        { "GI1524", Ascii("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x") },
        { "GI1525", Ascii("<?xml version=\"1.0\"?><!-- <html> --><rss version=\"2.0\">") },
        { "GI1525", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\"?><Error/>")] },
        { "GI1526", Ascii("{ \"code\": 404 }") },
        { "GI1526", Ascii("[{\"a\":1}]") },
        { "GI1526", Ascii("{\"code\":200,\"data\":{\"content\":\"<div><p>1</p><table><tr><td>2</td></tr></table></div>\"}}") },
    };

    public static TheoryData<string, string[]> CompoundFiles => new()
    {
        { "GI1503", ["Root Entry", "1Table", "WordDocument"] },
        { "GI1504", ["Root Entry", "Workbook"] },
        { "GI1504", ["Root Entry", "Book"] },
        { "GI1505", ["Root Entry", "PowerPoint Document"] },
        { "GI1506", ["Root Entry", "EncryptionInfo", "EncryptedPackage"] },
        { "GI1507", ["Root Entry", "MatOST"] },
        { "GI1508", ["Root Entry", "Something"] },

        // The name that tells stands in the second sector of the directory.
        { "GI1503", ["Root Entry", "a", "b", "c", "d", "WordDocument"] },
    };

    public static TheoryData<string, string[]> ZipFiles => new()
    {
        { "GI1510", ["[Content_Types].xml", "xl/workbook.xml"] },
        { "GI1511", ["[Content_Types].xml", "ppt/presentation.xml"] },
        { "GI1512", ["OFD.xml", "Doc_0/Document.xml"] },
        { "GI1513", ["mimetype=application/vnd.oasis.opendocument.text", "content.xml"] },
        { "GI1514", ["mimetype=application/epub+zip", "a.xhtml"] },
        { "GI1515", ["2023年报.docx", "附表.xls"] },
    };

    [Theory]
    [MemberData(nameof(Magic))]
    public void Bytes_are_recognised_by_how_they_begin(string code, byte[] bytes) => Assert.Equal(code, SourceSignature.Recognise(bytes)?.Code);

    [Theory]
    [MemberData(nameof(CompoundFiles))]
    public void Compound_files_are_told_apart_by_their_streams(string code, string[] streams) =>
        Assert.Equal(code, SourceSignature.Recognise(CompoundFile(streams))?.Code);

    [Theory]
    [MemberData(nameof(ZipFiles))]
    public void Zip_files_are_told_apart_by_their_entries(string code, string[] entries)
    {
        byte[] bytes = Zip(entries);
        Assert.Equal(code, SourceSignature.Recognise(bytes)?.Code);
        Assert.NotEqual(SourceMatch.Certain, new DocxReader().Probe(bytes, SourceHints.None));
    }

    [Theory]
    [InlineData("2023年政府信息公开工作年度报告")]
    [InlineData("BM区2023年政府信息公开工作年度报告")]
    [InlineData("[索引号] 2023年政府信息公开工作年度报告")]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("<p>一、总体情况</p>")]
    [InlineData("%PDF-1.7")]
    public void Formats_that_are_read_are_left_alone(string text) => Assert.Null(SourceSignature.Recognise(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Nothing_is_left_alone() => Assert.Null(SourceSignature.Recognise([]));

    [Fact]
    public void A_directory_that_chains_to_itself_ends()
    {
        byte[] bytes = CompoundFile(["Root Entry"]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(512 + 4), 1);
        Assert.Equal("GI1508", SourceSignature.Recognise(bytes)?.Code);
    }

    [Fact]
    public void A_container_cut_off_anywhere_is_still_named()
    {
        foreach (byte[] bytes in new[] { CompoundFile(["Root Entry", "WordDocument"]), Zip(["xl/workbook.xml"]), DocxBuilder.Document("<w:p/>") })
        {
            for (int length = 8; length < bytes.Length; length++)
            {
                ReadOnlySpan<byte> part = bytes.AsSpan(0, length);
                Assert.True(SourceSignature.Recognise(part) is not null || new DocxReader().Probe(part, SourceHints.None) != SourceMatch.None);
            }
        }
    }

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>A compound file of 512-byte sectors: the allocation table in sector 0, the directory from sector 1 on.</summary>
    private static byte[] CompoundFile(string[] names)
    {
        int directorySectors = (names.Length + 3) / 4;
        byte[] bytes = new byte[512 * (2 + directorySectors)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(48), 1);
        bytes.AsSpan(80, 432).Fill(0xFF);
        bytes.AsSpan(512, 512).Fill(0xFF);
        for (int i = 0; i < directorySectors; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(512 + 4 + (i * 4)), i == directorySectors - 1 ? 0xFFFFFFFE : (uint)(i + 2));
        }

        for (int i = 0; i < names.Length; i++)
        {
            Span<byte> entry = bytes.AsSpan(1024 + (i * 128), 128);
            Encoding.Unicode.GetBytes(names[i]).CopyTo(entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((names[i].Length + 1) * 2));
            entry[66] = 2;
        }

        return bytes;
    }

    private static byte[] Zip(string[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string entry in entries)
            {
                string[] parts = entry.Split('=');
                using Stream content = zip.CreateEntry(parts[0], CompressionLevel.NoCompression).Open();
                content.Write(Encoding.ASCII.GetBytes(parts.Length > 1 ? parts[1] : "x"));
            }
        }

        return stream.ToArray();
    }
}
