using System.Globalization;

namespace GovInfo.Parsing.Documents;

/// <summary>A paragraph of a word-processing document: <c>paragraph 12</c>.</summary>
/// <param name="paragraphNumber">The number of the paragraph among those outside tables; the first is 1.</param>
public sealed class ParagraphLocation(int paragraphNumber) : SourceLocation
{
    /// <summary>The number of the paragraph among those outside tables; the first is 1.</summary>
    public int ParagraphNumber { get; } = paragraphNumber;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"paragraph {ParagraphNumber}");
}
