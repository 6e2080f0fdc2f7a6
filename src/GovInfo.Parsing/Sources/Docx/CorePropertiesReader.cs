using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Docx.Package;

namespace GovInfo.Parsing.Sources.Docx;

/// <summary>Reads what the document says of itself (ECMA-376 part 2, 8.2 core properties).</summary>
internal static class CorePropertiesReader
{
    public static SourceMetadata Read(IWordPackage package)
    {
        using PartCursor? cursor = package.Open(package.CorePropertiesPart ?? "docProps/core.xml");
        if (cursor is null || !cursor.MoveToRoot())
        {
            return SourceMetadata.None;
        }

        string? title = null;
        string? author = null;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.LocalName)
            {
                case "title":
                    title = NullIfBlank(cursor.ReadText());
                    break;
                case "creator":
                    author = NullIfBlank(cursor.ReadText());
                    break;
                default:
                    break;
            }
        }

        return new SourceMetadata { Title = title, Author = author };
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
