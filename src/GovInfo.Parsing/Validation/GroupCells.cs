using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>The cells of a group's line in one column, and of the lines that stand for it: a report has numbers in one or the other.</summary>
/// <param name="lines">The cells of the lines that stand for the group, and the group's own as the last.</param>
internal sealed class GroupCells(LineCells lines)
{
    /// <summary>Whether the lines count and not the group.</summary>
    public bool HasParts(ReportTable table)
    {
        bool present = false;
        int own = lines.Count - 1;
        for (int line = 0; line < own; line++)
        {
            ObservationStatus status = lines.CellOf(table, line).Status;
            if (status == ObservationStatus.Number)
            {
                return true;
            }

            present |= status != ObservationStatus.Absent;
        }

        return present && lines.CellOf(table, own).Status == ObservationStatus.Absent;
    }
}
