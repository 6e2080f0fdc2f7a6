using GovInfo.Parsing.Sources.Docx.Package;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>
/// Chooses between the ways in which a producer wrote one thing (ISO/IEC 29500-3, 10.2.1): the first choice whose vocabularies are known,
/// else the fallback; never two of them, which would double the text.
/// </summary>
internal static class AlternateContent
{
    public const string ElementName = "AlternateContent";

    /// <summary>Reads the children of the way chosen; the cursor stands on the <c>AlternateContent</c> element.</summary>
    public static void Read(PartCursor cursor, Action readChosen)
    {
        bool isChosen = false;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            if (!isChosen && (cursor.LocalName == "Fallback" || (cursor.LocalName == "Choice" && IsKnown(cursor.GetUnqualifiedAttribute("Requires")))))
            {
                isChosen = true;
                readChosen();
            }
        }
    }

    /// <summary>Shapes, groups, canvases and the newer versions of WordprocessingML and drawings, by their customary prefixes.</summary>
    private static bool IsKnown(string? requires)
    {
        foreach (string prefix in (requires ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (prefix is not ("wps" or "wpg" or "wpc" or "w14" or "w15" or "w16" or "wp14" or "a14" or "v" or "m"))
            {
                return false;
            }
        }

        return true;
    }
}
