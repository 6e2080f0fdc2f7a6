namespace GovInfo.Parsing.Sources.Pdf.Security;

/// <summary>How streams or strings are encrypted (ISO 32000-2, table 25, <c>CFM</c>).</summary>
internal enum CryptMethod
{
    /// <summary>Not at all: the Identity filter.</summary>
    Identity,

    /// <summary>RC4 with a key for each object.</summary>
    Rc4,

    /// <summary>AES-128 in CBC mode with a key for each object.</summary>
    Aes128,

    /// <summary>AES-256 in CBC mode with the file's key.</summary>
    Aes256,

    /// <summary>With a method that is not known here.</summary>
    Unknown,
}
