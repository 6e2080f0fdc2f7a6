namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>What an operand of a content stream is.</summary>
internal enum ContentOperandKind : byte
{
    /// <summary>None: the operator has fewer operands than asked for.</summary>
    None,
    Number,
    Name,
    String,
    Array,
    Dictionary,

    /// <summary>A boolean or null.</summary>
    Other,
}
