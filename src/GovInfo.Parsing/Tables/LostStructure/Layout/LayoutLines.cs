using GovInfo.Parsing.Tables.LostStructure.Labels;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>The words of some lines in both ways in which converters count a Chinese letter, each line cut once.</summary>
/// <param name="map">The labels of the text.</param>
/// <param name="first">The index of the first line.</param>
/// <param name="end">The index behind the last line.</param>
internal sealed class LayoutLines(LabelMap map, int first, int end)
{
    private readonly List<PlacedWord>?[] narrow = new List<PlacedWord>?[end - first];

    public int First => first;

    public int End => end;

    public LabelMap Map => map;

    /// <summary>The words of a line, a Chinese letter counted as one column or as two.</summary>
    public List<PlacedWord> Words(int line, bool isHanTwoColumns)
    {
        List<PlacedWord> words = narrow[line - first] ??= PlacedWords.Of(map, line);
        return isHanTwoColumns ? PlacedWords.InTwoColumns(map.Paragraphs[line].Text, words) : words;
    }

    /// <summary>Whether a line may have as many words.</summary>
    public bool HasLineOf(int count)
    {
        for (int line = first; line < end; line++)
        {
            if (PlacedWords.MayHave(map.Paragraphs[line].Text, count))
            {
                return true;
            }
        }

        return false;
    }
}
