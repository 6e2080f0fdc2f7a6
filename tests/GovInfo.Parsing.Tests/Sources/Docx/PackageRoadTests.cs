using System.Buffers.Binary;
using System.IO.Compression;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Tests.Generation;
using static GovInfo.Parsing.Tests.Sources.Docx.Wml;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>A sound package is opened by the Open XML SDK, any other is recovered; what is read does not depend on the road.</summary>
public sealed class PackageRoadTests
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_sound_file_is_opened_by_the_sdk_and_a_damaged_one_recovered_with_the_same_content(bool isStrict)
    {
        var builder = new DocxBuilder { IsStrict = isStrict, Body = P("a", "<w:pStyle w:val=\"h\"/>") + Tbl(Row("1", "2")) };
        string names = builder.Namespaces();
        byte[] sound = builder
            .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>")
            .With("header", "header1.xml", $"<w:hdr {names}>{P("head")}</w:hdr>")
            .With("footer", "footer1.xml", $"<w:ftr {names}>{P("foot")}</w:ftr>")
            .WithExternal("rId9", "attachedTemplate", "https://example.invalid/template.dotm")
            .Build();
        byte[] damaged = sound[..^30];
        Assert.Equal(nameof(SdkPackage), GetRoad(sound));
        Assert.Equal(nameof(RecoveredPackage), GetRoad(damaged));
        AssertSame(DocxReading.Read(sound), DocxReading.Read(damaged), "GI1301");
        Assert.Equal(1, DocxReading.Read(sound).Paragraphs[0].OutlineLevel);
    }

    [Fact]
    public void Reports_of_every_habit_read_the_same_on_both_roads()
    {
        int seed = Environment.TickCount;
        for (int round = 0; round < 40; round++)
        {
            var random = new Random(seed + round);
            byte[] bytes = new DocxRenderer(DocxHabit.Random(random), random).Render(ReportInventor.Invent(seed + round));
            Assert.True(GetRoad(bytes) == nameof(SdkPackage), $"seed {seed + round}");
            AssertSame(DocxReading.Read(bytes), DocxReading.Read([0, .. bytes]), null, $"seed {seed + round}");
        }
    }

    [Theory]
    [InlineData("docx-libreoffice-html")]
    [InlineData("docx-libreoffice-numbered")]
    public void Files_of_other_programs_read_the_same_on_both_roads(string name)
    {
        byte[] bytes = File.ReadAllBytes(TestDataFolder.PathOf("reports", name, "source.docx"));
        Assert.Equal(nameof(SdkPackage), GetRoad(bytes));
        AssertSame(DocxReading.Read(bytes), DocxReading.Read([0, .. bytes]), null);
    }

    [Theory]
    [InlineData(PackageSoundness.MaxRelationshipParts, nameof(SdkPackage))]
    [InlineData(PackageSoundness.MaxRelationshipParts + 1, nameof(RecoveredPackage))]
    public void A_chain_of_parts_is_followed_by_the_sdk_up_to_a_bound(int relationshipParts, string road)
    {
        var builder = new DocxBuilder { Body = P("a") };
        builder.With("link", "part0.xml", "<x/>");
        for (int i = 0; i < relationshipParts - 2; i++)
        {
            builder.WithPart($"word/part{i + 1}.xml", "<x/>");
            builder.WithPart($"word/_rels/part{i}.xml.rels", $"<Relationships xmlns=\"{Relationships}\"><Relationship Id=\"r\" Type=\"urn:link\" Target=\"part{i + 1}.xml\"/></Relationships>");
        }

        byte[] bytes = builder.Build();
        string? taken = null;
        var thread = new Thread(() => taken = GetRoad(bytes), maxStackSize: 512 << 10);
        thread.Start();
        thread.Join();
        Assert.Equal(road, taken);
    }

    [Theory]
    [InlineData(0, nameof(SdkPackage))]
    [InlineData(1, nameof(RecoveredPackage))]
    public void The_sdk_opens_no_more_entries_than_the_bound(int more, string road)
    {
        var builder = new DocxBuilder { Body = P("a") };
        for (int i = 4; i < PackageSoundness.MaxEntries + more; i++)
        {
            builder.WithPart($"word/media/{i}.xml", [1]);
        }

        byte[] bytes = builder.Build();
        Assert.Equal(road, GetRoad(bytes));
        Assert.Equal(["a"], DocxReading.Read(bytes).Content);
    }

    [Theory]
    [InlineData(0, nameof(SdkPackage))]
    [InlineData(1, nameof(RecoveredPackage))]
    public void The_sdk_reads_no_more_relationships_than_the_bound(int more, string road)
    {
        byte[] Build(int blanks) => new DocxBuilder { Body = P("a") }
            .WithPart("word/_rels/other.xml.rels", new string(' ', blanks) + $"<Relationships xmlns=\"{Relationships}\"/>").Build();
        int control = GetControlBytes(Build(0));
        byte[] bytes = Build(PackageSoundness.MaxControlBytes - control + more);
        Assert.Equal(road, GetRoad(bytes));
        Assert.Equal(["a"], DocxReading.Read(bytes).Content);
        Assert.Equal(nameof(RecoveredPackage), GetRoad(Build(0), ParseLimits.Default with { MaxUnpackedBytes = control - 1 }));
    }

    [Fact]
    public void Relationships_that_state_a_small_size_are_not_unpacked_beyond_it()
    {
        byte[] bytes = new DocxBuilder { Body = P("a") }
            .WithPart("word/_rels/other.xml.rels", new string(' ', 8 << 20) + $"<Relationships xmlns=\"{Relationships}\"/>").Build(CompressionLevel.SmallestSize);
        int name = bytes.AsSpan().LastIndexOf("word/_rels/other.xml.rels"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(name - 46 + 24), 40_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(["a"], DocxReading.Read(bytes).Content);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void A_part_that_states_a_wrong_size_is_never_cut_silently(int percent)
    {
        string[] expected = [.. Enumerable.Range(0, 300).Select(i => $"{i}段")];
        byte[] bytes = new DocxBuilder { Body = string.Concat(expected.Select(text => P(text))) }.Build();
        int header = bytes.AsSpan().LastIndexOf("word/document.xml"u8) - 46;
        int size = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(header + 24));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(header + 24), (int)((long)size * percent / 100));
        DocxReading reading = DocxReading.Read(bytes);
        Assert.True(reading.Codes.Length > 0 || expected.SequenceEqual(reading.Content));
        Assert.Equal(expected.Take(reading.Content.Length), reading.Content);
    }

    private static void AssertSame(DocxReading sdk, DocxReading recovered, string? added, string? message = null)
    {
        Assert.True(sdk.Content.SequenceEqual(recovered.Content), message);
        Assert.True(sdk.Furniture.SequenceEqual(recovered.Furniture), message);
        Assert.Equal(sdk.Document!.Blocks.Select(block => block.Location.ToString()), recovered.Document!.Blocks.Select(block => block.Location.ToString()));
        Assert.Equal(sdk.Document.Metadata, recovered.Document.Metadata);
        Assert.Equal(sdk.Document.Attachments, recovered.Document.Attachments);
        Assert.Equal(sdk.Document.PictureCount, recovered.Document.PictureCount);
        Assert.Equal(sdk.Codes.Order(StringComparer.Ordinal), recovered.Codes.Where(code => code != added).Order(StringComparer.Ordinal));
    }

    private static string GetRoad(byte[] bytes, ParseLimits? limits = null)
    {
        var context = new SourceReadContext(limits ?? ParseLimits.Default, new DiagnosticBag(), CancellationToken.None);
        using IWordPackage package = WordPackage.Open(bytes, context);
        return package.GetType().Name;
    }

    private static int GetControlBytes(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return (int)zip.Entries.Where(entry => entry.Name.EndsWith(".rels", StringComparison.Ordinal) || entry.Name.StartsWith('[')).Sum(entry => entry.Length);
    }
}
