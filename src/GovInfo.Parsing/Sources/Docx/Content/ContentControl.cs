using GovInfo.Parsing.Sources.Docx.Package;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>Reads a content control (ISO/IEC 29500-1, 17.5.2), whatever it stands around: blocks, text, rows or a cell.</summary>
internal static class ContentControl
{
    /// <summary>Reads the control that the cursor stands on. Placeholder text is no content, and a table of contents is furniture.</summary>
    public static void Read(StoryReader story, Action readContent)
    {
        PartCursor cursor = story.Cursor;
        bool showsPlaceholder = false;
        bool isContents = false;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "sdtPr":
                    (showsPlaceholder, isContents) = ReadProperties(cursor);
                    break;
                case "sdtContent":
                    story.PlaceholderDepth += showsPlaceholder ? 1 : 0;
                    story.ContentsDepth += isContents ? 1 : 0;
                    readContent();
                    story.PlaceholderDepth -= showsPlaceholder ? 1 : 0;
                    story.ContentsDepth -= isContents ? 1 : 0;
                    break;
                default:
                    break;
            }
        }
    }

    private static (bool ShowsPlaceholder, bool IsContents) ReadProperties(PartCursor cursor)
    {
        bool showsPlaceholder = false;
        bool isContents = false;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.WordName)
            {
                case "showingPlcHdr":
                    showsPlaceholder = Styles.WordValue.IsOn(cursor.GetAttribute("val"));
                    break;
                case "docPartObj":
                    int objectDepth = cursor.Depth;
                    while (cursor.MoveToNextChild(objectDepth))
                    {
                        isContents |= cursor.WordName == "docPartGallery" && cursor.GetAttribute("val") == "Table of Contents";
                    }

                    break;
                default:
                    break;
            }
        }

        return (showsPlaceholder, isContents);
    }
}
