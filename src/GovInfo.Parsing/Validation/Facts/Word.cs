using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Facts;

/// <summary>A word of the lexicon.</summary>
/// <param name="Text">The word, folded (see <see cref="Templates.ChineseScript"/>).</param>
internal sealed record Word(string Text)
{
    /// <summary>The classes of the word; empty for one that only keeps shorter words inside it from being seen.</summary>
    public WordSet Classes { get; set; }

    /// <summary>For an outcome, an applicant or a result: the rows or columns of the form, <c>refused.*</c> for a group.</summary>
    public ImmutableArray<string> Codes { get; set; } = [];
}
