namespace GovInfo.Parsing.Sources.Zip;

/// <summary>One entry of a zip file, with the place of its data in the file (APPNOTE.TXT, 4.3).</summary>
/// <param name="Name">The name, with forward slashes and no leading one.</param>
/// <param name="Method">The compression method: 0 stored, 8 deflated (APPNOTE.TXT, 4.4.5).</param>
/// <param name="IsEncrypted">Whether the data are encrypted.</param>
/// <param name="DataOffset">Where the data start.</param>
/// <param name="PackedSize">How many bytes the data have at most; as many as the file has.</param>
/// <param name="UnpackedSize">How many bytes the central directory states to come out of them; to be distrusted. -1 where none is read.</param>
internal readonly record struct ZipEntry(string Name, int Method, bool IsEncrypted, int DataOffset, int PackedSize, long UnpackedSize)
{
    public const int Stored = 0;

    public const int Deflated = 8;
}
