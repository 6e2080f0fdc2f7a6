using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace GovInfo.Parsing.Sources.Pdf.Security;

/// <summary>MD5, which the file format prescribes for its old encryption. Nothing here relies on it for safety.</summary>
internal static class LegacyHash
{
    [SuppressMessage("Security", "CA5351", Justification = "ISO 32000 prescribes MD5 for revisions 2 to 4; files are only read.")]
    public static byte[] Md5(ReadOnlySpan<byte> data) => MD5.HashData(data);
}
