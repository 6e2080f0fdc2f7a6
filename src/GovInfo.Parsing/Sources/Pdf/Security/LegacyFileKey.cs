using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GovInfo.Parsing.Sources.Pdf.Security;

/// <summary>The file key of revisions 2 to 4 for an empty user password (ISO 32000-2, 7.6.4.3.2, algorithms 2, 4 and 5).</summary>
internal static class LegacyFileKey
{
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key; null when the file asks for a password.</summary>
    public static byte[]? Compute(EncryptionParameters parameters)
    {
        byte[] key = ComputeKey(parameters);
        return Authenticates(key, parameters) ? key : null;
    }

    private static byte[] ComputeKey(EncryptionParameters parameters)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, parameters.Permissions);
        hash.AppendData(Padding);
        hash.AppendData(parameters.OwnerEntry.Span[..Math.Min(32, parameters.OwnerEntry.Length)]);
        hash.AppendData(permissions);
        hash.AppendData(parameters.FileIdentifier.Span);
        if (parameters is { Revision: >= 4, EncryptsMetadata: false })
        {
            hash.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        }

        byte[] digest = hash.GetHashAndReset();

        // A damaged file may name an older revision beside the longer key of a newer version.
        int length = Math.Min(parameters.KeyLength, digest.Length);
        for (int i = 0; i < 50 && parameters.Revision >= 3; i++)
        {
            digest = LegacyHash.Md5(digest.AsSpan(0, length));
        }

        return digest[..length];
    }

    private static bool Authenticates(byte[] key, EncryptionParameters parameters)
    {
        ReadOnlySpan<byte> userEntry = parameters.UserEntry.Span;
        if (parameters.Revision == 2)
        {
            return userEntry.StartsWith(Rc4.Transform(key, Padding));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(Padding);
        hash.AppendData(parameters.FileIdentifier.Span);
        byte[] value = hash.GetHashAndReset();
        byte[] turned = new byte[key.Length];
        for (int round = 0; round < 20; round++)
        {
            for (int i = 0; i < key.Length; i++)
            {
                turned[i] = (byte)(key[i] ^ round);
            }

            value = Rc4.Transform(turned, value);
        }

        return userEntry.StartsWith(value);
    }
}
