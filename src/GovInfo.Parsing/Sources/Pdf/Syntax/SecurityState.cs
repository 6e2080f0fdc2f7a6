namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>What became of a file's encryption.</summary>
internal enum SecurityState
{
    /// <summary>The file is not encrypted, or opens without a password.</summary>
    Open,

    /// <summary>The file opens only with a password.</summary>
    PasswordNeeded,

    /// <summary>The file is encrypted by a method that is not known.</summary>
    Unknown,
}
