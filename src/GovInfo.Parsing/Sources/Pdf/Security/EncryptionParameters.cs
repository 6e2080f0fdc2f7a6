using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Security;

/// <summary>What the encryption dictionary of the standard security handler says (ISO 32000-2, 7.6.4, table 21).</summary>
internal sealed record EncryptionParameters
{
    /// <summary>The revision of the handler, 2 to 6.</summary>
    public required int Revision { get; init; }

    /// <summary>The length of the file's key in bytes.</summary>
    public required int KeyLength { get; init; }

    public required ReadOnlyMemory<byte> OwnerEntry { get; init; }

    public required ReadOnlyMemory<byte> UserEntry { get; init; }

    /// <summary>The encrypted file key of revisions 5 and 6 (<c>UE</c>).</summary>
    public required ReadOnlyMemory<byte> UserKeyEntry { get; init; }

    public required int Permissions { get; init; }

    public required bool EncryptsMetadata { get; init; }

    /// <summary>The first part of the file's identifier.</summary>
    public required ReadOnlyMemory<byte> FileIdentifier { get; init; }

    public required CryptMethod StreamMethod { get; init; }

    public required CryptMethod StringMethod { get; init; }

    /// <summary>Reads the dictionary; null when another handler than the standard one is needed.</summary>
    public static EncryptionParameters? Read(PdfDictionary encrypt, PdfArray? identifier)
    {
        int version = encrypt.GetInt("V") ?? 0;
        int revision = encrypt.GetInt("R") ?? 0;
        if (encrypt.GetName("Filter") is not (null or "Standard") || version is not (1 or 2 or 4 or 5) || revision is < 2 or > 6)
        {
            return null;
        }

        CryptMethod stream = version < 4 ? CryptMethod.Rc4 : ReadMethod(encrypt, "StmF");
        CryptMethod text = version < 4 ? CryptMethod.Rc4 : ReadMethod(encrypt, "StrF");
        int keyBits = encrypt.GetInt("Length") ?? (version >= 4 ? 128 : 40);
        keyBits = keyBits < 40 ? keyBits * 8 : keyBits; // Some writers give bytes.
        return stream == CryptMethod.Unknown || text == CryptMethod.Unknown ? null : new EncryptionParameters
        {
            Revision = revision,
            KeyLength = version switch { 1 => 5, 4 => 16, 5 => 32, _ => Math.Clamp(keyBits / 8, 5, 16) },
            OwnerEntry = BytesOf(encrypt, "O"),
            UserEntry = BytesOf(encrypt, "U"),
            UserKeyEntry = BytesOf(encrypt, "UE"),
            Permissions = unchecked((int)(long)(encrypt.GetNumber("P") ?? 0)),
            EncryptsMetadata = encrypt.GetBoolean("EncryptMetadata") ?? true,
            FileIdentifier = identifier?.GetString(0)?.Bytes ?? default,
            StreamMethod = stream,
            StringMethod = text,
        };
    }

    private static ReadOnlyMemory<byte> BytesOf(PdfDictionary encrypt, string key) => encrypt.GetString(key)?.Bytes ?? default;

    private static CryptMethod ReadMethod(PdfDictionary encrypt, string key)
    {
        string filter = encrypt.GetName(key) ?? "Identity";
        if (filter == "Identity")
        {
            return CryptMethod.Identity;
        }

        return encrypt.GetDictionary("CF")?.GetDictionary(filter)?.GetName("CFM") switch
        {
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes128,
            "AESV3" => CryptMethod.Aes256,
            "None" => CryptMethod.Identity,
            _ => CryptMethod.Unknown,
        };
    }
}
