using System.Security.Cryptography;

namespace GovInfo.Parsing.Sources.Pdf.Security;

/// <summary>The file key of revisions 5 and 6 for an empty user password (ISO 32000-2, 7.6.4.3.3, algorithms 2.A and 2.B).</summary>
internal static class ModernFileKey
{
    private const int HashLength = 32;
    private const int SaltLength = 8;

    /// <summary>The key; null when the file asks for a password.</summary>
    public static byte[]? Compute(EncryptionParameters parameters)
    {
        ReadOnlySpan<byte> user = parameters.UserEntry.Span;
        if (user.Length < HashLength + (2 * SaltLength) || parameters.UserKeyEntry.Length < 32)
        {
            return null;
        }

        ReadOnlySpan<byte> validationSalt = user.Slice(HashLength, SaltLength);
        ReadOnlySpan<byte> keySalt = user.Slice(HashLength + SaltLength, SaltLength);
        if (!user.StartsWith(Hash(validationSalt, parameters.Revision)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(keySalt, parameters.Revision);
        return aes.DecryptCbc(parameters.UserKeyEntry.Span[..32], new byte[16], PaddingMode.None);
    }

    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        byte[] key = SHA256.HashData(salt);
        return revision == 5 ? key : Harden(key);
    }

    // Algorithm 2.B with an empty password: at least 64 rounds, then until the last byte of a round allows to stop.
    private static byte[] Harden(byte[] key)
    {
        const int Repetitions = 64;
        const int MostRounds = 64 + 256; // The last byte is at most 255, so no proper file takes more.
        for (int round = 0; round < MostRounds; round++)
        {
            byte[] repeated = new byte[key.Length * Repetitions];
            for (int i = 0; i < Repetitions; i++)
            {
                key.CopyTo(repeated, i * key.Length);
            }

            byte[] encrypted = Encrypt(repeated, key);
            int remainder = 0;
            foreach (byte b in encrypted.AsSpan(0, 16))
            {
                remainder += b; // 256 is 1 modulo 3, so the number's remainder is that of the sum of its bytes.
            }

            key = (remainder % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= 63 && encrypted[^1] <= round + 1 - 32)
            {
                break;
            }
        }

        return key[..HashLength];
    }

    private static byte[] Encrypt(byte[] data, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key[..16];
        return aes.EncryptCbc(data, key.AsSpan(16, 16), PaddingMode.None);
    }
}
