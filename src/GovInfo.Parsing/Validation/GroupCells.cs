using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>The cells of a group's line in one column, and of the lines that stand for it: a report has numbers in one or the other.</summary>
/// <param name="lines">The cells of the lines that stand for the group, and the group's own as the last.</param>
internal sealed class GroupCells(LineCells lines)
{
    /// <summary>Whether the lines count and not the group.</summary>
    public bool HasParts(ReportTable table)
    {
        var cells = new Observation[lines.Count];
        lines.Fill(table, cells);
        bool present = false;
        foreach (Observation cell in cells.AsSpan(0, cells.Length - 1))
        {
            if (cell.Status == ObservationStatus.Number)
            {
                return true;
            }

            present |= cell.Status != ObservationStatus.Absent;
        }

        return present && cells[^1].Status == ObservationStatus.Absent;
    }
}
