using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>One side of an identity: cells, their sum, and those that have no number.</summary>
internal readonly struct CellSum
{
    private CellSum(ImmutableArray<Observation> cells, ImmutableArray<Observation> missing, decimal value)
    {
        Cells = cells;
        Missing = missing;
        Value = value;
    }

    /// <summary>The cells that are added.</summary>
    public ImmutableArray<Observation> Cells { get; }

    /// <summary>Those of the cells that have no number.</summary>
    public ImmutableArray<Observation> Missing { get; }

    /// <summary>The sum of the cells that have a number.</summary>
    public decimal Value { get; }

    /// <summary>Whether a cell has no number.</summary>
    public bool HasMissing => !Missing.IsEmpty;

    /// <summary>Whether the table has none of the cells.</summary>
    public bool IsAbsent
    {
        get
        {
            foreach (Observation cell in Cells)
            {
                if (cell.Status != ObservationStatus.Absent)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Where the first cell stands that stands anywhere, or null.</summary>
    public SourceLocation? Location
    {
        get
        {
            foreach (Observation cell in Cells)
            {
                if (cell.Location is { } location)
                {
                    return location;
                }
            }

            return null;
        }
    }

    /// <summary>The sum of cells.</summary>
    public static CellSum Of(RuleContext context, ImmutableArray<Observation> cells)
    {
        ImmutableArray<Observation>.Builder? missing = null;
        decimal sum = 0;
        foreach (Observation cell in cells)
        {
            if (context.GetValue(cell) is { } value)
            {
                sum += value;
            }
            else
            {
                (missing ??= ImmutableArray.CreateBuilder<Observation>()).Add(cell);
            }
        }

        return new CellSum(cells, missing?.ToImmutable() ?? [], sum);
    }
}
