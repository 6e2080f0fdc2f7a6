using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>A section of an invented report; its table, when it has one, stands behind the first <paramref name="TextBeforeTable"/> paragraphs.</summary>
internal sealed record InventedSection(string Code, string Heading, ImmutableArray<string> Paragraphs, InventedTable? Table, int TextBeforeTable);

/// <summary>A report made up at random, whose every fact is known, so that it can be drawn in any format and held against what is read back.</summary>
internal sealed record InventedReport
{
    public required string Title { get; init; }

    public required string Authority { get; init; }

    public required int Year { get; init; }

    /// <summary>The edition of the form that the tables follow: 2021 or 2019.</summary>
    public required string Edition { get; init; }

    public required string Preface { get; init; }

    public required ImmutableArray<InventedSection> Sections { get; init; }

    /// <summary>Every cell of the tables, by its code.</summary>
    public required ImmutableSortedDictionary<string, InventedCell> Cells { get; init; }

    public IEnumerable<InventedTable> Tables => Sections.Select(section => section.Table).OfType<InventedTable>();

    /// <summary>The same report with another text in its tables' cells: how a renderer breaks or pads it. The truth stays.</summary>
    public InventedReport WithTables(Func<InventedTable, InventedTable> change) => this with
    {
        Sections = [.. Sections.Select(section => section.Table is null ? section : section with { Table = change(section.Table) })],
    };
}
