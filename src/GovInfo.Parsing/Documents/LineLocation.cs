using System.Globalization;

namespace GovInfo.Parsing.Documents;

/// <summary>A line of a text file: <c>line 41</c>.</summary>
/// <param name="lineNumber">The number of the line; the first line is 1.</param>
public sealed class LineLocation(int lineNumber) : SourceLocation
{
    /// <summary>The number of the line; the first line is 1.</summary>
    public int LineNumber { get; } = lineNumber;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {LineNumber}");
}
