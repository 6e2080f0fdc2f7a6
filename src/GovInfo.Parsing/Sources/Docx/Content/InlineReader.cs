using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Docx.Package;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>
/// Reads what a paragraph is made of (ISO/IEC 29500-1, 17.3.1.22): runs, and what may stand around them. Insertions are kept and deletions
/// left out, as when all tracked changes are accepted (17.13.5).
/// </summary>
internal sealed class InlineReader
{
    private readonly StoryReader story;
    private readonly PartCursor cursor;
    private readonly RunReader runs;

    public InlineReader(StoryReader story)
    {
        this.story = story;
        cursor = story.Cursor;
        runs = new RunReader(story, this);
    }

    /// <summary>Reads the element that the cursor stands on.</summary>
    public void Read(ParagraphText text, RunProperties inherited)
    {
        switch (cursor.WordName)
        {
            case "r":
                runs.Read(text, inherited);
                break;
            case "hyperlink":
                ReadHyperlink(text, inherited);
                break;
            case "ins" or "moveTo":
                story.Findings.Insertions++;
                ReadChildren(text, inherited);
                break;
            case "del" or "moveFrom":
                story.Findings.Deletions++;
                break;
            case "fldSimple" or "smartTag" or "customXml" or "dir" or "bdo":
                ReadChildren(text, inherited);
                break;
            case "sdt":
                ContentControl.Read(story, () => ReadChildren(text, inherited));
                break;
            case "subDoc":
                story.AddImportedPart();
                break;
            case "" when cursor.LocalName == AlternateContent.ElementName:
                AlternateContent.Read(cursor, () => ReadChildren(text, inherited));
                break;
            case "" when cursor.LocalName is "oMath" or "oMathPara":
                ReadEquation(text, inherited);
                break;
            default:
                break;
        }
    }

    public void ReadChildren(ParagraphText text, RunProperties inherited)
    {
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            Read(text, inherited);
        }
    }

    /// <summary>The text of a link is text; where it leads to a file, the file is an attachment.</summary>
    private void ReadHyperlink(ParagraphText text, RunProperties inherited)
    {
        string? id = cursor.GetRelationshipId();
        int start = text.Length;
        ReadChildren(text, inherited);
        if (id is not null && story.FindRelationship(id)?.ExternalTarget is { } target && IsFile(target))
        {
            story.Attachments.Add(new AttachmentLink(text.GetTextFrom(start), target));
        }
    }

    private static bool IsFile(string target)
    {
        int dot = target.LastIndexOf('.');
        return dot >= 0 && target[(dot + 1)..].ToLowerInvariant() is
            "doc" or "docx" or "wps" or "pdf" or "ofd" or "xls" or "xlsx" or "et" or "rtf" or "zip" or "rar";
    }

    /// <summary>
    /// An equation of characters in a line is text (ISO/IEC 29500-1, 22.1). One with fractions, powers and the like has no reading in a line
    /// that could not be taken for another number, and is left out.
    /// </summary>
    private void ReadEquation(ParagraphText text, RunProperties inherited)
    {
        var characters = new List<string>();
        if (CollectLinear(characters))
        {
            foreach (string piece in characters)
            {
                runs.Append(text, piece, inherited);
            }
        }
        else
        {
            text.LeftOut |= LeftOut.Equation;
        }
    }

    private bool CollectLinear(List<string> characters)
    {
        bool isLinear = true;
        int depth = cursor.Depth;
        while (cursor.MoveToNextChild(depth))
        {
            switch (cursor.LocalName)
            {
                case "t":
                    characters.Add(cursor.ReadText());
                    break;
                case "oMath" or "r" or "box" or "e":
                    isLinear &= CollectLinear(characters);
                    break;
                default:
                    isLinear &= cursor.LocalName.EndsWith("Pr", StringComparison.Ordinal) || cursor.IsWord;
                    break;
            }
        }

        return isLinear;
    }
}
