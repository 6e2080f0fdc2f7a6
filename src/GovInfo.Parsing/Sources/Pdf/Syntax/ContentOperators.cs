namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Tells operators from other keywords.</summary>
internal static class ContentOperators
{
    /// <summary>The operator that a keyword is; a value outside the list when it is none of them.</summary>
    public static ContentOperator Of(ReadOnlySpan<byte> keyword) => keyword switch
    {
        [byte a] => (ContentOperator)a,
        [byte a, byte b] => (ContentOperator)(a | (b << 8)),
        [byte a, byte b, byte c] => (ContentOperator)(a | (b << 8) | (c << 16)),
        _ => ContentOperator.None,
    };

    /// <summary>Whether the operator is one that the specification lists.</summary>
    public static bool IsKnown(ContentOperator value) => value != ContentOperator.None && Enum.IsDefined(value);
}
