using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>One side of an identity: cells, their sum, and those that have no number.</summary>
internal readonly struct CellSum
{
    private readonly RuleContext context;
    private readonly int missing;

    private CellSum(RuleContext context, ImmutableArray<Observation> cells, int missing, decimal value)
    {
        this.context = context;
        this.missing = missing;
        Cells = cells;
        Value = value;
    }

    /// <summary>The cells that are added.</summary>
    public ImmutableArray<Observation> Cells { get; }

    /// <summary>The sum of the cells that have a number.</summary>
    public decimal Value { get; }

    /// <summary>Those of the cells that have no number.</summary>
    public ImmutableArray<Observation> Missing => MissingOf(this, default);

    /// <summary>Whether a cell has no number.</summary>
    public bool HasMissing => missing > 0;

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
        int missing = 0;
        decimal sum = 0;
        foreach (Observation cell in cells)
        {
            if (context.GetValue(cell) is { } value)
            {
                sum += value;
            }
            else
            {
                missing++;
            }
        }

        return new CellSum(context, cells, missing, sum);
    }

    /// <summary>Those of the cells of two sums that have no number.</summary>
    public static ImmutableArray<Observation> MissingOf(in CellSum first, in CellSum second)
    {
        if (!first.HasMissing && !second.HasMissing)
        {
            return [];
        }

        var cells = new Observation[first.missing + second.missing];
        first.FillMissing(cells);
        second.FillMissing(cells.AsSpan(first.missing));
        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }

    private void FillMissing(Span<Observation> found)
    {
        for (int cell = 0, next = 0; next < missing; cell++)
        {
            if (context.GetValue(Cells[cell]) is null)
            {
                found[next++] = Cells[cell];
            }
        }
    }
}
