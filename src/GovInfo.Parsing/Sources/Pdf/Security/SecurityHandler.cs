using System.Buffers.Binary;
using System.Security.Cryptography;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Security;

/// <summary>Undoes the encryption of a file that opens without a password (ISO 32000-2, 7.6). What its owner forbids a reader is not reading.</summary>
internal sealed class SecurityHandler
{
    private const int BlockLength = 16;
    private readonly byte[] fileKey;
    private readonly EncryptionParameters parameters;

    private SecurityHandler(EncryptionParameters parameters, byte[] fileKey)
    {
        this.parameters = parameters;
        this.fileKey = fileKey;
    }

    /// <summary>The handler for a file; null when it asks for a password.</summary>
    public static SecurityHandler? Create(EncryptionParameters parameters)
    {
        byte[]? key = parameters.Revision >= 5 ? ModernFileKey.Compute(parameters) : LegacyFileKey.Compute(parameters);
        return key is null ? null : new SecurityHandler(parameters, key);
    }

    /// <summary>What undoes the encryption of the strings in an object; null when they are not encrypted.</summary>
    public IStringDecryptor? ForStrings(int objectNumber, int generation) =>
        parameters.StringMethod == CryptMethod.Identity ? null : new StringDecryptor(this, objectNumber, generation);

    /// <summary>The bytes of a stream without encryption.</summary>
    public ReadOnlyMemory<byte> DecryptStream(PdfStream stream)
    {
        PdfDictionary dictionary = stream.Dictionary;
        bool isPlain = dictionary.GetName("Type") switch
        {
            "XRef" => true,
            "Metadata" => !parameters.EncryptsMetadata,
            _ => false,
        };
        return isPlain || HasIdentityFilter(dictionary)
            ? stream.RawBytes
            : Decrypt(stream.RawBytes, parameters.StreamMethod, stream.ObjectNumber, stream.Generation);
    }

    // 7.4.10: a Crypt filter, which stands first, chooses another method than the file's; without a name it is the identity.
    private static bool HasIdentityFilter(PdfDictionary dictionary)
    {
        string? first = dictionary.GetName("Filter") ?? dictionary.GetArray("Filter")?.GetName(0);
        if (first != "Crypt")
        {
            return false;
        }

        PdfDictionary? own = dictionary.GetArray("DecodeParms")?.GetDictionary(0) ?? dictionary.GetDictionary("DecodeParms");
        return own?.GetName("Name") is null or "Identity";
    }

    private ReadOnlyMemory<byte> Decrypt(ReadOnlyMemory<byte> bytes, CryptMethod method, int objectNumber, int generation) => method switch
    {
        CryptMethod.Rc4 => Rc4.Transform(ObjectKey(objectNumber, generation, isAes: false), bytes.Span),
        CryptMethod.Aes128 => DecryptAes(ObjectKey(objectNumber, generation, isAes: true), bytes.Span),
        CryptMethod.Aes256 => DecryptAes(fileKey, bytes.Span),
        _ => bytes,
    };

    // Algorithm 1: the file's key, the object's number and generation, and for AES a salt.
    private byte[] ObjectKey(int objectNumber, int generation, bool isAes)
    {
        Span<byte> seed = stackalloc byte[fileKey.Length + 9];
        fileKey.CopyTo(seed);
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, objectNumber);
        number[..3].CopyTo(seed[fileKey.Length..]);
        BinaryPrimitives.WriteInt32LittleEndian(number, generation);
        number[..2].CopyTo(seed[(fileKey.Length + 3)..]);
        "sAlT"u8.CopyTo(seed[(fileKey.Length + 5)..]);
        byte[] digest = LegacyHash.Md5(seed[..(fileKey.Length + (isAes ? 9 : 5))]);
        return digest[..Math.Min(fileKey.Length + 5, digest.Length)];
    }

    // The data is an initialisation vector and whole blocks. Data that is cut off loses its last, incomplete block.
    private static ReadOnlyMemory<byte> DecryptAes(byte[] key, ReadOnlySpan<byte> data)
    {
        int length = (data.Length - BlockLength) / BlockLength * BlockLength;
        if (length <= 0)
        {
            return default;
        }

        using var aes = Aes.Create();
        aes.Key = key;
        byte[] plain = aes.DecryptCbc(data.Slice(BlockLength, length), data[..BlockLength], PaddingMode.None);
        int padding = plain[^1];
        return plain.AsMemory(0, padding is > 0 and <= BlockLength ? plain.Length - padding : plain.Length);
    }

    private sealed class StringDecryptor(SecurityHandler handler, int objectNumber, int generation) : IStringDecryptor
    {
        public ReadOnlyMemory<byte> DecryptString(ReadOnlyMemory<byte> bytes) =>
            handler.Decrypt(bytes, handler.parameters.StringMethod, objectNumber, generation);
    }
}
