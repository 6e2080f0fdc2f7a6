using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Docx.Assembly;
using GovInfo.Parsing.Sources.Docx.Content;
using GovInfo.Parsing.Sources.Docx.Numbering;
using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;
using GovInfo.Parsing.Sources.Zip;

namespace GovInfo.Parsing.Sources.Docx;

/// <summary>Reads Office Open XML word-processing documents (ISO/IEC 29500), strict and transitional, as they are shown and printed.</summary>
/// <remarks>
/// The Open XML SDK opens the package where it is sound (<see cref="PackageSoundness"/>), and finds its parts; one forward pass reads their XML,
/// without a document in memory, so that time and memory are bounded whatever the file claims. Nothing that the document refers to outside
/// itself is ever opened.
/// </remarks>
internal sealed class DocxReader : ISourceReader
{
    public string Format => "docx";

    public IReadOnlyList<string> FileExtensions { get; } = [".docx", ".docm", ".dotx", ".dotm"];

    public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints)
    {
        if (!ZipDirectory.IsZip(bytes))
        {
            return SourceMatch.None;
        }

        bool isPackage = false;
        foreach (ZipEntry entry in ZipDirectory.Read(bytes).Entries)
        {
            if (entry.Name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
            {
                return SourceMatch.Certain;
            }

            if (entry.Name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || entry.Name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
            {
                return SourceMatch.None;
            }

            isPackage |= entry.Name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
        }

        return isPackage ? SourceMatch.Likely : SourceMatch.None;
    }

    public SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context)
    {
        using IWordPackage package = WordPackage.Open(bytes, context);
        if (package.MainPart is not { } mainPart)
        {
            context.Diagnostics.Add(DocxDiagnostics.NoMainPart.Create(null));
            return null;
        }

        var document = new WordDocument(package, mainPart, context);
        using PartCursor? cursor = package.Open(mainPart);
        if (cursor is null || !cursor.MoveToRoot())
        {
            return null;
        }

        if (cursor.WordName != "document")
        {
            context.Diagnostics.Add(DocxDiagnostics.NoMainPart.Create(null));
            return null;
        }

        var assembler = new BlockAssembler(context);
        StoryReader story = document.CreateStory(cursor);
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            if (cursor.WordName == "body")
            {
                assembler.Add(story.ReadBlocks());
            }
        }

        document.AddFurniture(assembler);
        story.Findings.Report(context.Diagnostics);
        return new SourceDocument
        {
            Blocks = assembler.ToImmutable(),
            Metadata = CorePropertiesReader.Read(package),
            Attachments = [.. story.Attachments],
            PictureCount = story.Findings.Pictures,
        };
    }
}
