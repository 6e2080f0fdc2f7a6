using System.Globalization;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources.Docx.Assembly;

/// <summary>A paragraph of a part other than the main one: <c>word/footer1.xml, paragraph 2</c>; paragraphs with text are counted from 1.</summary>
internal sealed class PartLocation(string partName, int paragraphNumber) : SourceLocation
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{partName}, paragraph {paragraphNumber}");
}
