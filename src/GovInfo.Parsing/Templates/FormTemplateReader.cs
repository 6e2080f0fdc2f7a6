using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Templates;

/// <summary>Reads an edition of the form from its data file.</summary>
internal static class FormTemplateReader
{
    private const int FewestLabels = 2;

    public static FormTemplate Read(string fileName, ImmutableArray<FormTemplate> earlierRead)
    {
        using JsonDocument document = TemplateData.ReadJson(fileName);
        JsonElement root = document.RootElement;
        return new FormTemplate
        {
            Edition = Text(root, "edition")!,
            Notice = Text(root, "notice")!,
            Tables = [.. root.GetProperty("tables").EnumerateArray().Select(table => ReadTable(table, earlierRead))],
        };
    }

    private static FormTable ReadTable(JsonElement table, ImmutableArray<FormTemplate> earlierRead)
    {
        string code = Text(table, "code")!;
        return Text(table, "sameAs") is { } edition
            ? earlierRead.First(template => template.Edition == edition).GetTable(code)!
            : ReadOwnTable(table, code);
    }

    private static FormTable ReadOwnTable(JsonElement table, string code)
    {
        var blocks = ImmutableArray.CreateBuilder<FormBlock>();
        int cells = 0;
        foreach (JsonElement block in table.GetProperty("blocks").EnumerateArray())
        {
            blocks.Add(ReadBlock(block, cells));
            cells += blocks[^1].CellCount;
        }

        return new FormTable
        {
            Code = code,
            FewestLabels = table.TryGetProperty("fewestLabels", out JsonElement fewest) ? fewest.GetInt32() : FewestLabels,
            Blocks = blocks.ToImmutable(),
            Layout = new TableLayout(code, blocks),
            RowIndex = new LabelIndex(blocks.SelectMany(static block => block.Rows), blocks.SelectMany(static block => block.Labels)),
            Identities = [.. Items(table, "identities").Select(ReadIdentity)],
        };
    }

    private static FormBlock ReadBlock(JsonElement block, int firstCell)
    {
        var labels = ImmutableArray.CreateBuilder<FormLabel>();
        FormLabel? title = Label(block, "title", labels);
        FormLabel? corner = Label(block, "corner", labels);
        var columns = ImmutableArray.CreateBuilder<FormLine>();
        var rows = ImmutableArray.CreateBuilder<FormLine>();
        foreach (JsonElement node in block.GetProperty("columns").EnumerateArray())
        {
            ReadLine(node, new Inherited([], null, null), columns, labels);
        }

        foreach (JsonElement node in block.GetProperty("rows").EnumerateArray())
        {
            ReadLine(node, new Inherited([], null, null), rows, labels);
        }

        var columnIndex = new LabelIndex(columns, labels);
        return new FormBlock
        {
            Title = title,
            Corner = corner,
            Columns = columns.ToImmutable(),
            ColumnIndex = columnIndex,
            Cases = rows.Count == 0 ? new CaseLabels(columns.ToImmutable(), columnIndex, labels) : null,
            Rows = rows.ToImmutable(),
            Labels = labels.ToImmutable(),
            FirstCell = firstCell,
        };
    }

    private static void ReadLine(
        JsonElement node, Inherited inherited, ImmutableArray<FormLine>.Builder lines, ImmutableArray<FormLabel>.Builder labels)
    {
        var label = new FormLabel(Text(node, "label")!, [.. Items(node, "aliases").Select(static alias => alias.GetString()!)]);
        labels.Add(label);
        string? row = Text(node, "row");
        string? column = Text(node, "column");
        bool isGroup = node.TryGetProperty("children", out JsonElement children);

        // A group gives its code to the lines below it when they lack one: 行政复议 names the row of its five columns.
        // "numbers" says of a group that it is a line too: besides the lines below ("own") or in their stead ("own or below").
        string? numbers = Text(node, "numbers");
        bool isAlternative = numbers == "own or below";
        bool isLine = !isGroup || numbers is not null;
        if (isLine)
        {
            lines.Add(new FormLine
            {
                RowCode = row ?? inherited.RowCode,
                ColumnCode = column,
                Label = label,
                Ancestors = inherited.Ancestors,
                Unit = UnitOf(Text(node, "unit")),
                IsAlsoGroup = isAlternative,
                AlternativeTo = inherited.AlternativeTo,
            });
        }

        if (isGroup)
        {
            var below = new Inherited(inherited.Ancestors.Add(label), isLine ? null : row ?? inherited.RowCode, isAlternative ? row : null);
            foreach (JsonElement child in children.EnumerateArray())
            {
                ReadLine(child, below, lines, labels);
            }
        }
    }

    private static FormIdentity ReadIdentity(JsonElement identity) => new(
        Text(identity, "code")!,
        Text(identity, "within") == "row",
        [.. Items(identity, "parts").Select(static part => part.GetString()!)],
        [.. Items(identity, "totals").Select(static part => part.GetString()!)]);

    private static FormUnit UnitOf(string? unit) => unit switch
    {
        "万元" => FormUnit.Amount,
        "change" => FormUnit.Change,
        _ => FormUnit.Count,
    };

    private static FormLabel? Label(JsonElement block, string name, ImmutableArray<FormLabel>.Builder labels)
    {
        if (Text(block, name) is not { } text)
        {
            return null;
        }

        var label = new FormLabel(text, []);
        labels.Add(label);
        return label;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.EnumerateArray() : default;

    private sealed record Inherited(ImmutableArray<FormLabel> Ancestors, string? RowCode, string? AlternativeTo);
}
