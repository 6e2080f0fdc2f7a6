using System.IO.Compression;
using System.Text;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>Writes word-processing packages part by part, so that a test can write what no word processor would.</summary>
internal sealed class DocxBuilder
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, byte[] Bytes)> parts = [];
    private readonly List<(string Id, string Kind, string Target, bool IsExternal)> related = [];

    public string MainPart { get; init; } = "word/document.xml";

    public bool IsStrict { get; init; }

    public string Body { get; init; } = string.Empty;

    /// <summary>The whole XML of the main part instead of one made of <see cref="Body"/>.</summary>
    public string? MainXml { get; init; }

    /// <summary>The whole XML of the content types instead of what it should be.</summary>
    public string? ContentTypes { get; init; }

    public static byte[] Document(string body) => new DocxBuilder { Body = body }.Build();

    public DocxBuilder WithStyles(string styles) => With("styles", "styles.xml", $"<w:styles {Namespaces()}>{styles}</w:styles>");

    public DocxBuilder WithNumbering(string numbering) => With("numbering", "numbering.xml", $"<w:numbering {Namespaces()}>{numbering}</w:numbering>");

    public DocxBuilder With(string kind, string target, string xml, string? id = null)
    {
        related.Add((id ?? $"rId{related.Count + 1}", kind, target, false));
        return WithPart(MainPart[..(MainPart.LastIndexOf('/') + 1)] + target, xml);
    }

    public DocxBuilder WithExternal(string id, string kind, string target)
    {
        related.Add((id, kind, target, true));
        return this;
    }

    public DocxBuilder WithPart(string name, string xml) => WithPart(name, Encoding.UTF8.GetBytes(xml));

    public DocxBuilder WithPart(string name, byte[] bytes)
    {
        parts.Add((name, bytes));
        return this;
    }

    public string Namespaces()
    {
        string word = IsStrict ? "http://purl.oclc.org/ooxml/wordprocessingml/main" : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return $"xmlns:w=\"{word}\" xmlns:r=\"{Kinds.TrimEnd('/')}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
            "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:schemas-microsoft-com:vml\" " +
            "xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" " +
            "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " +
            "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    }

    public byte[] Build(CompressionLevel level = CompressionLevel.Fastest)
    {
        string kinds = IsStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : Kinds;
        string main = MainXml ?? $"<w:document {Namespaces()}><w:body>{Body}</w:body></w:document>";
        int slash = MainPart.LastIndexOf('/') + 1;
        var all = new List<(string Name, byte[] Bytes)>
        {
            ("[Content_Types].xml", Utf8(ContentTypes ?? GetContentTypes())),
            ("_rels/.rels", Utf8($"<Relationships xmlns=\"{Relationships}\"><Relationship Id=\"rId1\" Type=\"{kinds}officeDocument\" Target=\"{MainPart}\"/></Relationships>")),
            (MainPart, Utf8(main)),
            ($"{MainPart[..slash]}_rels/{MainPart[slash..]}.rels", Utf8($"<Relationships xmlns=\"{Relationships}\">{string.Concat(related.Select(r =>
                $"<Relationship Id=\"{r.Id}\" Type=\"{kinds}{r.Kind}\" Target=\"{r.Target}\"{(r.IsExternal ? " TargetMode=\"External\"" : string.Empty)}/>"))}</Relationships>")),
        };
        all.AddRange(parts);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in all)
            {
                using Stream entry = zip.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private string GetContentTypes()
    {
        const string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        string folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
            $"<Override PartName=\"/{MainPart}\" ContentType=\"{word}document.main+xml\"/>" +
            string.Concat(related.Where(r => !r.IsExternal).Select(r => $"<Override PartName=\"/{folder}{r.Target}\" ContentType=\"{word}{r.Kind}+xml\"/>")) + "</Types>";
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
