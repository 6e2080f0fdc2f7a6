using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation;

/// <summary>An identity of the form laid out for checking: which cells are added in each row or column that it holds in.</summary>
internal sealed class IdentityPlan
{
    private readonly FormIdentity identity;
    private readonly ImmutableArray<string> stoodForByGroup;

    private IdentityPlan(FormTable form, FormIdentity identity)
    {
        this.identity = identity;
        Table = form.Code;
        Lines = identity.WithinRow ? CellNames.RowsOf(form) : CellNames.ColumnsOf(form);

        // Only （六）其他处理 is one row in some reports and three in others; the identities that it is part of count either.
        Group = form.Blocks.SelectMany(static block => block.Rows)
            .FirstOrDefault(row => row.IsAlsoGroup && row.RowCode is not null && !identity.WithinRow && identity.Parts.Contains(row.RowCode))?.RowCode;
        stoodForByGroup = [.. form.Blocks.SelectMany(static block => block.Rows)
            .Where(row => Group is not null && row.AlternativeTo == Group && row.RowCode is not null).Select(static row => row.RowCode!)];
        Group = stoodForByGroup.IsEmpty ? null : Group;
    }

    /// <summary>The code of the table.</summary>
    public string Table { get; }

    /// <summary>The rows (or columns) that the identity holds in, with their labels.</summary>
    public ImmutableArray<CodedLabel> Lines { get; }

    private string? Group { get; }

    /// <summary>The plans of the identity with a code, one an edition of the table, newest first.</summary>
    public static ImmutableArray<IdentityPlan> For(string table, string identityCode) =>
        [.. from form in FormTemplates.Default.TablesWithCode(table)
            from identity in form.Identities
            where identity.Code == identityCode
            select new IdentityPlan(form, identity)];

    /// <summary>The cells of the totals in one row or column.</summary>
    public CellSum Totals(ReportTable table, string line, RuleContext context) => CellSum.Of(context, Cells(table, line, identity.Totals));

    /// <summary>The cells of the parts in one row or column.</summary>
    public CellSum Parts(ReportTable table, string line, RuleContext context) => CellSum.Of(context, Cells(table, line, identity.Parts));

    private ImmutableArray<Observation> Cells(ReportTable table, string line, ImmutableArray<string> codes)
    {
        var cells = ImmutableArray.CreateBuilder<Observation>(codes.Length);
        bool inParts = Group is not null && HasParts(table, line);
        foreach (string code in codes)
        {
            // （六）其他处理 is one row of numbers or three: those that the table has are counted, never both.
            bool leftOut = Group is not null && (inParts ? code == Group : stoodForByGroup.Contains(code));
            if (!leftOut)
            {
                cells.Add(identity.WithinRow ? table[line, code] : table[code, line]);
            }
        }

        return cells.DrainToImmutable();
    }

    private bool HasParts(ReportTable table, string column)
    {
        bool present = false;
        foreach (string part in stoodForByGroup)
        {
            ObservationStatus status = table[part, column].Status;
            if (status == ObservationStatus.Number)
            {
                return true;
            }

            present |= status != ObservationStatus.Absent;
        }

        return present && table[Group!, column].Status == ObservationStatus.Absent;
    }
}
