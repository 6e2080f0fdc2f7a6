using System.Globalization;
using System.Net;
using System.Text;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation.Html;

/// <summary>Writes the tables of invented reports as pages do.</summary>
internal sealed class HtmlTableWriter(HtmlTableHabit habit, Random random)
{
    private readonly StringBuilder markup = new();

    /// <summary>Writes a table, or the two that it is cut into.</summary>
    public string Write(InventedTable table)
    {
        table = habit.NumbersRows && table.Code == TableCodes.Requests ? TableShaping.NumberRows(table) : table;

        // Cells that go on into another element, or print their text again, are merged as far as they should be.
        table = habit is { MergesTooFar: true, FillsSlots: false, IsCut: false, UsesRoles: false } ? TableShaping.MergeTooFar(table) : table;
        table = habit.FillsSlots ? TableShaping.FillSlots(table) : table;
        if (!habit.IsCut || table.RowCount < TableShaping.FewestRowsToCut)
        {
            return WriteWhole(table);
        }

        (InventedTable upper, InventedTable lower) = TableShaping.Cut(table, random.Next(3, table.RowCount));
        return WriteWhole(upper) + "\n" + WriteWhole(lower);
    }

    private string WriteWhole(InventedTable table)
    {
        markup.Clear();
        if (habit.UsesRoles)
        {
            WriteRoles(table);
            return markup.ToString();
        }

        markup.Append(habit.IsNested ? "<table width=\"100%\"><tr><td>" : string.Empty);
        Open("table", " border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse;width:620px\"");
        Open(habit.HasSections ? "thead" : "tbody", string.Empty);
        for (int row = 0; row < table.RowCount; row++)
        {
            if (habit.HasSections && row > 0 && IsFreeBefore(table, row) && random.Next(3) == 0)
            {
                // A section ends where no cell reaches over.
                Close(row <= 3 && !sectionOpened ? "thead" : "tbody");
                sectionOpened = true;
                Open("tbody", string.Empty);
            }

            WriteRow(table, row);
        }

        sectionOpened = false;
        markup.Append(habit.OmitsEndTags ? string.Empty : habit.HasSections ? string.Empty : "</tbody>");
        Close("table");
        markup.Append(habit.IsNested ? "</td></tr></table>" : string.Empty);
        return markup.ToString();
    }

    private bool sectionOpened;

    /// <summary>The text of a cell or paragraph, escaped.</summary>
    public string Text(string text)
    {
        string escaped = WebUtility.HtmlEncode(text);
        int middle = text.Length / 2;
        bool isChinese = text.Length > 4 && text[middle - 1] > '\u4E00' && text[middle - 1] < '\u9FFF' && text[middle] > '\u4E00' && text[middle] < '\u9FFF';
        return habit.WrapsSource && isChinese && !escaped.Contains('&', StringComparison.Ordinal) ? text[..middle] + "\n   " + text[middle..] : escaped;
    }

    private static bool IsFreeBefore(InventedTable table, int row) => !table.Cells.Any(cell => cell.Row < row && cell.Row + cell.RowSpan > row);

    private void WriteRow(InventedTable table, int row)
    {
        Open("tr", string.Empty);
        if (habit.HasHiddenCells && random.Next(4) == 0)
        {
            markup.Append("<td style=\"display:none\">97</td>");
        }

        foreach (InventedTableCell cell in table.CellsOfRow(row))
        {
            int spread = habit.HasSpacerColumns ? 2 : 1;
            bool isLast = cell.Column + cell.ColumnSpan == table.ColumnCount;
            int columns = (cell.ColumnSpan * spread) - (spread - 1) + (habit.Overflows && isLast ? 3 : 0);
            string name = row == 0 && random.Next(3) == 0 ? "th" : "td";
            Open(name, Span("rowspan", cell.RowSpan) + Span("colspan", columns) + (random.Next(2) == 0 ? " width=63 nowrap" : string.Empty));
            if (habit.UsesFields && cell.Key is not null)
            {
                markup.Append(CultureInfo.InvariantCulture, $"<input type=\"text\" class=\"form-control\" readonly value=\"{WebUtility.HtmlEncode(cell.Text)}\">");
            }
            else
            {
                WriteCell(cell.Text);
            }

            markup.Append(habit.OmitsEndTags ? string.Empty : Name($"</{name}>"));
            if (habit.HasSpacerColumns && !isLast)
            {
                markup.Append(CultureInfo.InvariantCulture, $"<td width=\"2\"{Span("rowspan", cell.RowSpan)}></td>");
            }
        }

        markup.Append(habit.OmitsEndTags ? "\n" : Name("</tr>\n"));
        if (habit.HasHiddenCells && random.Next(6) == 0)
        {
            markup.Append("<tr style='display: none;'><td>98</td><td>99</td></tr>");
        }

        if (habit.HasEmptyRows && IsFreeBefore(table, row + 1))
        {
            markup.Append("<tr></tr>");
        }
    }

    private void WriteCell(string text)
    {
        switch (habit.Cell)
        {
            case CellMarkup.Paragraph:
                markup.Append("<p>").Append(text.Length == 0 ? "&nbsp;" : Text(text)).Append("</p>");
                break;
            case CellMarkup.CentredParagraph:
                markup.Append("<p class=\"MsoNormal\" align=\"center\" style=\"text-align:center;mso-pagination:widow-orphan\"><span style=\"font-size:12.0pt\">")
                    .Append(Text(text)).Append("</span><span lang=\"EN-US\"><o:p></o:p></span></p>");
                break;
            case CellMarkup.SpanPerCharacter:
                foreach (char letter in text)
                {
                    markup.Append("<span style=\"font-family:宋体\">").Append(WebUtility.HtmlEncode(letter.ToString())).Append("</span>");
                }

                break;
            case CellMarkup.BrokenByBreaks when IsLabel(text):
                markup.Append(Text(text[..2])).Append("<br/>").Append(Text(text[2..]));
                break;
            case CellMarkup.BrokenByParagraphs when IsLabel(text):
                markup.Append("<p>").Append(Text(text[..2])).Append("</p>\n<p>").Append(Text(text[2..])).Append("</p>");
                break;
            case CellMarkup.Padded:
                markup.Append("\r\n      &nbsp; ").Append(Text(text)).Append("&nbsp;\t\n    ");
                break;
            case CellMarkup.Div:
                markup.Append("<div align=center><font size=2>").Append(Text(text)).Append("</font><br></div>");
                break;
            default:
                markup.Append(Text(text));
                break;
        }
    }

    // Labels of only Chinese characters are broken: an ordinal that stands alone on a line is another matter.
    private static bool IsLabel(string text) => text.Length > 3 && text.All(static letter => letter is >= '\u4E00' and <= '\u9FFF');

    private void WriteRoles(InventedTable table)
    {
        markup.Append("<div role=\"table\">");
        for (int row = 0; row < table.RowCount; row++)
        {
            markup.Append("<div role=\"row\">");
            foreach (InventedTableCell cell in table.CellsOfRow(row))
            {
                markup.Append("<div role=\"cell\"").Append(Span("aria-rowspan", cell.RowSpan)).Append(Span("aria-colspan", cell.ColumnSpan)).Append('>');
                WriteCell(cell.Text);
                markup.Append("</div>");
            }

            markup.Append("</div>\n");
        }

        markup.Append("</div>");
    }

    private static string Span(string name, int count) =>
        count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {name}=\"{count}\"");

    private void Open(string name, string attributes) => markup.Append(Name("<" + name)).Append(attributes).Append('>');

    private void Close(string name) => markup.Append(Name($"</{name}>"));

    private string Name(string tag) => habit.UpperCase ? tag.ToUpperInvariant() : tag;
}
