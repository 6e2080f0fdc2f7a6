namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>Cuts the string of a composite font into character codes and says what they select (ISO 32000-2, 9.7.5). Immutable.</summary>
internal abstract class CMap
{
    /// <summary>Whether text is written vertically (WMode 1).</summary>
    public bool IsVertical { get; init; }

    /// <summary>Reads the code at the beginning of bytes, of which there is at least one.</summary>
    /// <param name="bytes">What is left of the string.</param>
    /// <param name="length">How many bytes the code takes: at least one, at most what is left.</param>
    public abstract uint ReadCode(ReadOnlySpan<byte> bytes, out int length);

    /// <summary>The CID that a code selects; 0 when it selects none.</summary>
    public abstract int CidOf(uint code);

    /// <summary>The text that a code itself says, as codes of national and Unicode encodings do; null otherwise.</summary>
    public virtual string? TextOf(uint code) => null;

    /// <summary>Joins up to <paramref name="length"/> bytes to a code, high byte first.</summary>
    protected static uint Join(ReadOnlySpan<byte> bytes, int length)
    {
        uint code = 0;
        for (int i = 0; i < length; i++)
        {
            code = (code << 8) | bytes[i];
        }

        return code;
    }
}
