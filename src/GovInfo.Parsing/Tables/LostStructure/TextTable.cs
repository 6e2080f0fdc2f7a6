using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>A table of the form read from lines of text.</summary>
/// <param name="Form">The form.</param>
/// <param name="Headers">For each block what stands above its rows.</param>
/// <param name="Rows">The rows in the order of the text, with their values placed; rows that the form does not have are among them.</param>
/// <param name="FirstLine">The index of the first line of the table.</param>
/// <param name="EndLine">The index behind its last line.</param>
/// <param name="Score">How much speaks for it.</param>
internal sealed record TextTable(
    FormOutline Form, TextHeader[] Headers, List<TextTableRow> Rows, int FirstLine, int EndLine, double Score);

/// <summary>A row of a table read from text.</summary>
/// <param name="Block">The index of its block.</param>
/// <param name="Text">The row.</param>
internal sealed record TextTableRow(int Block, RowText Text)
{
    /// <summary>The row of the form, or null.</summary>
    public FormLine? Line => Text.Line;
}
