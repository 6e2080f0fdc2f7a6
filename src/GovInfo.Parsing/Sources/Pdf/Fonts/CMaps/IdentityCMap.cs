namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>Identity-H and Identity-V: codes of two bytes that are CIDs (ISO 32000-2, 9.7.5.2).</summary>
internal sealed class IdentityCMap : CMap
{
    public override uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        length = Math.Min(2, bytes.Length);
        return Join(bytes, length);
    }

    public override int CidOf(uint code) => (int)code;
}
