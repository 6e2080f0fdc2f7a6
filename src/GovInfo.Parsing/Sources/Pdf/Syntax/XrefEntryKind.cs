namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Where a cross-reference entry points.</summary>
internal enum XrefEntryKind
{
    /// <summary>Nowhere: the object does not exist.</summary>
    Free,

    /// <summary>Into the file.</summary>
    InFile,

    /// <summary>Into an object stream.</summary>
    InStream,
}
