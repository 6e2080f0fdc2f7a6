using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates;

/// <summary>An edition of the official form.</summary>
internal sealed class FormTemplate
{
    /// <summary>The edition, named by the first year of its use as the notice orders it: <c>2021</c>, <c>2019</c>, <c>2014</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>The notice that orders the form.</summary>
    public required string Notice { get; init; }

    /// <summary>The tables, in the order of the form. Tables that editions share are the same object.</summary>
    public required ImmutableArray<FormTable> Tables { get; init; }

    /// <summary>The table with a code.</summary>
    public FormTable? GetTable(string code) => Tables.FirstOrDefault(table => table.Code == code);
}
