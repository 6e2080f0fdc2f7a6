namespace GovInfo.Parsing.Sources.Html;

/// <summary>What an element inherits from those around it.</summary>
internal readonly record struct TextFormat
{
    public bool IsCentred { get; init; }

    /// <summary>Whether line breaks of the source are kept (white-space: pre).</summary>
    public bool KeepsLines { get; init; }

    public bool IsLink { get; init; }

    /// <summary>visibility:hidden.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>font-size:0.</summary>
    public bool HasNoSize { get; init; }

    /// <summary>Whether text shows nothing here.</summary>
    public bool IsInvisible => IsUnseen || HasNoSize;

    /// <summary>1 in superscript, -1 in subscript, 0 in neither.</summary>
    public int Raised { get; init; }

    /// <summary>Whether a cell of a table is around.</summary>
    public bool IsInCell { get; init; }

    public int? OutlineLevel { get; init; }

    public int Depth { get; init; }

    /// <summary>The format inside an element with a style.</summary>
    public TextFormat Inside(InlineStyle style) => this with
    {
        Depth = Depth + 1,
        IsCentred = style.IsCentred ?? IsCentred,
        KeepsLines = style.KeepsLines ?? KeepsLines,
        IsUnseen = style.IsUnseen ?? IsUnseen,
        HasNoSize = style.HasNoSize ?? HasNoSize,
    };
}
