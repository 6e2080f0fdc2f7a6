using System.Buffers;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>A line without its white space, as printed and folded (half width, simplified); both have the same length.</summary>
/// <param name="Printed">The letters as printed.</param>
/// <param name="Folded">The same letters folded.</param>
/// <param name="Location">Where the line stands, or null.</param>
internal sealed record CompactLine(string Printed, string Folded, SourceLocation? Location)
{
    /// <summary>Whether it is a part of a line that stands before it as a whole.</summary>
    public bool IsPiece { get; init; }

    public static CompactLine From(ReadOnlySpan<char> text, SourceLocation? location)
    {
        char[] letters = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        foreach (char letter in text)
        {
            if (!ChineseScript.IsSpace(letter))
            {
                letters[length++] = letter;
            }
        }

        string printed = new(letters, 0, length);
        bool isFolded = true;
        for (int index = 0; index < length; index++)
        {
            char folded = ChineseScript.Fold(letters[index]);
            isFolded &= folded == letters[index];
            letters[index] = folded;
        }

        var line = new CompactLine(printed, isFolded ? printed : new string(letters, 0, length), location);
        ArrayPool<char>.Shared.Return(letters);
        return line;
    }

    /// <summary>Two lines as one.</summary>
    public CompactLine Join(CompactLine next) => new(Printed + next.Printed, Folded + next.Folded, Location);

    /// <summary>A piece of the line.</summary>
    public CompactLine Slice(Range range) => new(Printed[range], Folded[range], Location);
}
