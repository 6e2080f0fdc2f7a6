namespace GovInfo.Parsing.Validation.Facts;

/// <summary>What a token of a sentence is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word of the lexicon.</summary>
    Word,

    /// <summary>A number that counts something.</summary>
    Number,

    /// <summary>A year (2023年, 2023年度).</summary>
    Year,

    /// <summary>A mark between clauses: a comma, a colon, a bracket that is not one of the next two.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,
}
