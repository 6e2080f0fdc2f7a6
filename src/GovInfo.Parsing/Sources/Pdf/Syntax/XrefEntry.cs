namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Where an object is: at an offset of the file, or inside an object stream (ISO 32000-2, table 18).</summary>
/// <param name="Kind">Which of the two, or that there is no such object.</param>
/// <param name="Offset">The offset of an object in the file, in bytes.</param>
/// <param name="StreamNumber">The number of the object stream that holds the object.</param>
/// <param name="Index">The place of the object in that stream; the first is 0.</param>
internal readonly record struct XrefEntry(XrefEntryKind Kind, long Offset, int StreamNumber, int Index)
{
    public static XrefEntry Free => default;

    public static XrefEntry InFile(long offset) => new(XrefEntryKind.InFile, offset, 0, 0);

    public static XrefEntry InStream(int streamNumber, int index) => new(XrefEntryKind.InStream, 0, streamNumber, index);
}
