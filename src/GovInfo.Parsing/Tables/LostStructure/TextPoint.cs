namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>A place in some paragraphs.</summary>
/// <param name="Line">The index of the paragraph.</param>
/// <param name="Offset">The index of the character in its text.</param>
internal readonly record struct TextPoint(int Line, int Offset) : IComparable<TextPoint>
{
    public int CompareTo(TextPoint other) => Line != other.Line ? Line.CompareTo(other.Line) : Offset.CompareTo(other.Offset);

    public static bool operator <(TextPoint left, TextPoint right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPoint left, TextPoint right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPoint left, TextPoint right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPoint left, TextPoint right) => left.CompareTo(right) >= 0;
}
