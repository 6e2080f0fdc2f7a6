using System.Text;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>Gathers the text of one paragraph, what it leaves out, and the blocks of text boxes anchored in it.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder text = new();

    /// <summary>How many characters belong to a table of contents.</summary>
    private int contentsLength;

    private int lastShifted;

    public LeftOut LeftOut { get; set; }

    /// <summary>The blocks of text boxes anchored in the paragraph; they follow it.</summary>
    public List<WordBlock> Anchored { get; } = [];

    public int Length => text.Length;

    /// <summary>Whether most of the text belongs to a table of contents.</summary>
    public bool IsFurniture => contentsLength > 0 && contentsLength * 2 > text.Length;

    /// <summary>Appends a run's text.</summary>
    public void Append(string value, RunProperties properties, bool isContents)
    {
        // A digit shifted against the one before it is none of its number's: a note's mark.
        bool isBesideDigit = text.Length > 0 && char.IsDigit(text[^1]) && properties.Shifted != lastShifted;
        int raised = properties.Raised != 0 ? properties.Raised : isBesideDigit ? properties.Shifted : 0;
        lastShifted = properties.Shifted;
        contentsLength += isContents ? value.Length : 0;
        text.Append(raised == 0 ? value : RaisedDigits.Of(value, raised));
    }

    public void Insert(int position, string value) => text.Insert(position, value);

    public string GetText() => text.ToString().Trim();

    public string GetTextFrom(int position) => text.ToString(position, text.Length - position).Trim();

    public void Clear()
    {
        text.Clear();
        contentsLength = 0;
        lastShifted = 0;
        LeftOut = LeftOut.None;
        Anchored.Clear();
    }
}
