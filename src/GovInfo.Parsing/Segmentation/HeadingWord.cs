namespace GovInfo.Parsing.Segmentation;

/// <summary>A word that headings of sections are made of.</summary>
/// <param name="Text">The word, simplified.</param>
/// <param name="Kind">What it does in a heading.</param>
/// <param name="SectionNumber">The section that the word speaks for, or 0.</param>
/// <param name="Weight">How strongly it speaks for it.</param>
/// <param name="EndsHeading">Whether headings end with the word.</param>
internal sealed record HeadingWord(string Text, HeadingWordKind Kind, int SectionNumber, int Weight, bool EndsHeading);

/// <summary>What a word does in a heading.</summary>
internal enum HeadingWordKind
{
    /// <summary>It may stand in any heading.</summary>
    Filler,

    /// <summary>It joins two parts.</summary>
    Connector,

    /// <summary>It speaks for one section.</summary>
    Kernel,
}
