namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Undoes the encryption of the strings inside one indirect object (ISO 32000-2, 7.6.2).</summary>
internal interface IStringDecryptor
{
    ReadOnlyMemory<byte> DecryptString(ReadOnlyMemory<byte> bytes);
}
