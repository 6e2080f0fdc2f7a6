using System.Globalization;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>An indirect reference, <c>12 0 R</c> (ISO 32000-2, 7.3.10).</summary>
internal sealed class PdfReference(int number, int generation) : PdfObject
{
    /// <summary>The number of the object that is meant.</summary>
    public int Number { get; } = number;

    /// <summary>Its generation.</summary>
    public int Generation { get; } = generation;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Generation} R");
}
