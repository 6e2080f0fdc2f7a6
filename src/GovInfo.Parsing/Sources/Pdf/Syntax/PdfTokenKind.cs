namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>What a token of PDF syntax is.</summary>
internal enum PdfTokenKind
{
    /// <summary>There are no more tokens.</summary>
    End,
    Number,
    Name,
    LiteralString,
    HexString,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,

    /// <summary>Any other run of regular characters: <c>obj</c>, <c>R</c>, <c>true</c>, an operator of a content stream.</summary>
    Keyword,
}
