namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>Where a table of the form may stand in a text, by its labels.</summary>
/// <param name="Form">The form.</param>
/// <param name="Labels">The labels of its rows, in order.</param>
/// <param name="Headers">For each block what stands above its rows.</param>
/// <param name="FirstLine">The index of the first line of the table.</param>
/// <param name="Score">How much speaks for it.</param>
internal sealed record LabelledTable(FormOutline Form, List<RowLabel> Labels, TextHeader[] Headers, int FirstLine, double Score);
