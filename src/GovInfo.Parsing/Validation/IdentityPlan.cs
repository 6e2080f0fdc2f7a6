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

        // Only （六）其他处理 is one row in some reports and three in others; the identities that it is part of count either.
        Group = form.Blocks.SelectMany(static block => block.Rows)
            .FirstOrDefault(row => row.IsAlsoGroup && row.RowCode is not null && !identity.WithinRow && identity.Parts.Contains(row.RowCode))?.RowCode;
        stoodForByGroup = [.. form.Blocks.SelectMany(static block => block.Rows)
            .Where(row => Group is not null && row.AlternativeTo == Group && row.RowCode is not null).Select(static row => row.RowCode!)];
        Group = stoodForByGroup.IsEmpty ? null : Group;
        Lines = [.. (identity.WithinRow ? CellNames.RowsOf(form) : CellNames.ColumnsOf(form)).Select(Line)];
    }

    /// <summary>The code of the table.</summary>
    public string Table { get; }

    /// <summary>The rows (or columns) that the identity holds in.</summary>
    public ImmutableArray<IdentityLine> Lines { get; }

    private string? Group { get; }

    /// <summary>The plans of the identity with a code, one an edition of the table, newest first.</summary>
    public static ImmutableArray<IdentityPlan> For(string table, string identityCode) =>
        [.. from form in FormTemplates.Default.TablesWithCode(table)
            from identity in form.Identities
            where identity.Code == identityCode
            select new IdentityPlan(form, identity)];

    private IdentityLine Line(CodedLabel line) => new(
        line,
        Group is null ? null : new GroupCells(Cells(line, [.. stoodForByGroup, Group])),
        Side(line, identity.Totals),
        Side(line, identity.Parts));

    private IdentitySide Side(CodedLabel line, ImmutableArray<string> codes)
    {
        LineCells withGroup = Cells(line, codes.RemoveRange(stoodForByGroup));
        return new IdentitySide(withGroup, Group is null ? withGroup : Cells(line, codes.Remove(Group)));
    }

    private LineCells Cells(CodedLabel line, ImmutableArray<string> codes) => new(
        Table,
        codes.Select(code => identity.WithinRow ? new ObservationKey(Table, line.Code, code) : new ObservationKey(Table, code, line.Code)));
}
