using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Docx.Assembly;
using GovInfo.Parsing.Sources.Docx.Content;
using GovInfo.Parsing.Sources.Docx.Numbering;
using GovInfo.Parsing.Sources.Docx.Package;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx;

/// <summary>The parts of a word-processing document that stand around its main part.</summary>
internal sealed class WordDocument
{
    private readonly IWordPackage package;
    private readonly SourceReadContext context;
    private readonly IReadOnlyList<OoxmlRelationship> relationships;
    private readonly Dictionary<string, OoxmlRelationship> relationshipsById = new(StringComparer.Ordinal);
    private readonly StyleSheet styles;
    private readonly NumberingSheet numbering;

    public WordDocument(IWordPackage package, string mainPart, SourceReadContext context)
    {
        this.package = package;
        this.context = context;
        relationships = package.ReadMainRelationships();
        foreach (OoxmlRelationship relationship in relationships)
        {
            relationshipsById.TryAdd(relationship.Id, relationship);
        }

        string folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        using PartCursor? stylesCursor = Open("styles", folder + "styles.xml");
        styles = StyleSheetReader.Read(stylesCursor, context.Diagnostics);
        using PartCursor? numberingCursor = Open("numbering", folder + "numbering.xml");
        numbering = NumberingSheetReader.Read(numberingCursor, styles, context.Diagnostics);
    }

    /// <summary>A reader for the story whose part the cursor stands in.</summary>
    public StoryReader CreateStory(PartCursor cursor) =>
        new(cursor, styles, numbering, new NumberingCounter(numbering, context.Diagnostics), relationshipsById, new StoryFindings());

    /// <summary>Adds headers, footers and notes: kept, and never taken for content.</summary>
    public void AddFurniture(BlockAssembler assembler)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (OoxmlRelationship relationship in relationships)
        {
            if (relationship.PartName is { } name && seen.Add(name) && relationship.Kind is "header" or "footer" or "footnotes" or "endnotes")
            {
                using PartCursor? cursor = package.Open(name);
                if (cursor?.MoveToRoot() == true)
                {
                    assembler.AddFurniture(relationship.Kind is "header" or "footer" ? CreateStory(cursor).ReadBlocks() : ReadNotes(cursor), name);
                }
            }
        }
    }

    /// <summary>The notes of a part, without the separators between text and notes (ISO/IEC 29500-1, 17.11.10).</summary>
    private List<WordBlock> ReadNotes(PartCursor cursor)
    {
        var blocks = new List<WordBlock>();
        StoryReader story = CreateStory(cursor);
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            if (cursor.WordName is "footnote" or "endnote" && cursor.GetAttribute("type") is null or "normal")
            {
                blocks.AddRange(story.ReadBlocks());
            }
        }

        return blocks;
    }

    /// <summary>Opens the part of that kind: the one that is related, else the one that stands where it usually does.</summary>
    private PartCursor? Open(string kind, string usualName)
    {
        string? related = relationships.FirstOrDefault(relationship => relationship.Kind == kind)?.PartName;
        if (related is not null && !package.Contains(related))
        {
            context.Diagnostics.Add(DocxDiagnostics.MissingPart.Create(null, ("part", related)));
        }

        return package.Open(related ?? usualName);
    }
}
