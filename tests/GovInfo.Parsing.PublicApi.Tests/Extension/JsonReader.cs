using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;

namespace GovInfo.Parsing.PublicApi.Tests.Extension;

/// <summary>
/// An outsider's reader: <c>[["paragraph", …], …]</c>, where a string is a paragraph and an array of arrays a table, for sources that come as
/// JSON from a content management system.
/// </summary>
internal sealed class JsonReader : ISourceReader
{
    private static readonly DiagnosticDescriptor NotJson =
        new("JSON0001", DiagnosticSeverity.Error, "The JSON is damaged: {reason}", "JSON 已损坏：{reason}");

    public string Format => "json";

    public IReadOnlyList<string> FileExtensions { get; } = [".json"];

    public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints) =>
        bytes.StartsWith("[\""u8) ? SourceMatch.Certain : SourceMatch.None;

    public SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            return new SourceDocument { Blocks = [.. json.RootElement.EnumerateArray().Select((item, index) => BlockOf(item, index, context))] };
        }
        catch (JsonException damaged)
        {
            context.Diagnostics.Add(NotJson.Create(null, ("reason", damaged.Message)));
            return null;
        }
    }

    private static Block BlockOf(JsonElement item, int index, SourceReadContext context)
    {
        context.CountNodes();
        var location = new ItemLocation(index, string.Empty);
        if (item.ValueKind == JsonValueKind.String)
        {
            return new Paragraph { Text = item.GetString()!, Location = location };
        }

        // null stands for a slot that the cell above or to the left covers.
        string?[][] rows = [.. item.EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()).ToArray())];
        var cells = ImmutableArray.CreateBuilder<SourceCell>();
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is { } text)
                {
                    context.CountCells();
                    cells.Add(new SourceCell(row, column, 1, 1, text, new ItemLocation(index, $"[{row}][{column}]")));
                }
            }
        }

        return new SourceTable
        {
            Cells = cells.ToImmutable(),
            RowCount = rows.Length,
            ColumnCount = rows.Max(row => row.Length),
            Location = location,
        };
    }

    private sealed class ItemLocation(int index, string cell) : SourceLocation
    {
        public override string ToString() => $"$[{index}]{cell}";
    }
}
