using System.Text;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>Gathers the text of one paragraph, what it leaves out, and the blocks of text boxes anchored in it.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder text = new();

    /// <summary>How many characters belong to a table of contents.</summary>
    private int contentsLength;

    public LeftOut LeftOut { get; set; }

    /// <summary>The blocks of text boxes anchored in the paragraph; they follow it.</summary>
    public List<WordBlock> Anchored { get; } = [];

    public int Length => text.Length;

    /// <summary>Whether most of the text belongs to a table of contents.</summary>
    public bool IsFurniture => contentsLength > 0 && contentsLength * 2 > text.Length;

    public void Append(string value, int raised, bool isContents)
    {
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
        LeftOut = LeftOut.None;
        Anchored.Clear();
    }
}
