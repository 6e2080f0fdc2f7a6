using System.Globalization;
using System.Text;
using GovInfo.Parsing.Tests.Sources.Docx;
using static GovInfo.Parsing.Tests.Sources.Docx.Wml;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Writes an invented report as a word-processing document.</summary>
internal sealed class DocxRenderer(DocxHabit habit, Random random)
{
    private const string Ordinals = "一二三四五六";

    public byte[] Render(InventedReport report)
    {
        var body = new StringBuilder();
        body.Append(habit.BoxesTitle ? TextBox(report.Title) : Paragraph(report.Title, "<w:jc w:val=\"center\"/>"));
        if (habit.HasFurniture)
        {
            body.Append(Contents(report));
        }

        body.Append(Paragraph(report.Preface));
        foreach (InventedSection section in report.Sections)
        {
            body.Append(Heading(section.Heading));
            for (int i = 0; i < section.Paragraphs.Length; i++)
            {
                body.Append(i == section.TextBeforeTable && section.Table is not null ? Table(section.Table) : string.Empty);
                body.Append(Paragraph(section.Paragraphs[i]));
            }

            body.Append(section.Table is not null && section.TextBeforeTable >= section.Paragraphs.Length ? Table(section.Table) + "<w:p/>" : string.Empty);
        }

        var builder = new DocxBuilder { IsStrict = habit.IsStrict, Body = body.ToString() };
        builder.WithStyles(
            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>");
        builder.WithNumbering(
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/>" +
            "<w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        if (habit.HasFurniture)
        {
            builder.With("header", "header1.xml", $"<w:hdr {builder.Namespaces()}>{P("12345")}</w:hdr>");
            builder.With("footer", "footer1.xml", $"<w:ftr {builder.Namespaces()}>{P("- 1 -")}</w:ftr>");
        }

        return builder.Build();
    }

    private static string Contents(InventedReport report) =>
        string.Concat(report.Sections.Select((section, i) => P($"{section.Heading} {i + 1}", "<w:pStyle w:val=\"11\"/>")));

    private static string TextBox(string text) =>
        PX(RX($"<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{P(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>" +
            $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{P(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"));

    /// <summary>The report as a word processor that counts the headings prints it.</summary>
    public static InventedReport WithCountedOrdinals(InventedReport report)
    {
        int count = 0;
        return report with
        {
            Sections = [.. report.Sections.Select(section => HasOrdinal(section.Heading) ? section with { Heading = Ordinals[count++] + section.Heading[1..] } : section)],
        };
    }

    private static bool HasOrdinal(string heading) => heading.Length > 1 && heading[1] == '、' && Ordinals.Contains(heading[0], StringComparison.Ordinal);

    private string Heading(string heading)
    {
        bool numbered = habit.NumbersHeadings && HasOrdinal(heading);
        return Paragraph(numbered ? heading[2..] : heading, (habit.StylesHeadings ? "<w:pStyle w:val=\"1\"/>" : string.Empty) + (numbered ? Number(1) : string.Empty));
    }

    private string Paragraph(string text, string properties = "") => PX(Runs(text), properties);

    private string Runs(string text)
    {
        var runs = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || (habit.SplitsRuns && random.Next(4) == 0))
            {
                runs.Append(R(text[start..i], random.Next(2) == 0 ? "<w:rFonts w:hint=\"eastAsia\"/>" : string.Empty));
                runs.Append(habit.HidesText && random.Next(10) == 0 ? R("9", "<w:vanish/>") : string.Empty);
                start = i;
            }
        }

        return runs.ToString();
    }

    /// <summary>A number as one run or several, with what may stand around it.</summary>
    private string NumberRuns(string text)
    {
        string runs = Runs(text);
        if (habit.TracksChanges && random.Next(3) == 0)
        {
            runs = "<w:del w:id=\"1\"><w:r><w:delText>8</w:delText></w:r></w:del><w:ins w:id=\"2\">" + runs + "</w:ins>";
        }

        if (habit.UsesFields && random.Next(3) == 0)
        {
            runs = RX("<w:fldChar w:fldCharType=\"begin\"/>") + RX("<w:instrText>=SUM(LEFT) 7</w:instrText>") + RX("<w:fldChar w:fldCharType=\"separate\"/>") + runs +
                RX("<w:fldChar w:fldCharType=\"end\"/>");
        }

        return habit.UsesContentControls && random.Next(3) == 0
            ? $"<w:sdt><w:sdtPr>{(text.Length == 0 ? "<w:showingPlcHdr/>" : string.Empty)}</w:sdtPr><w:sdtContent>{(text.Length == 0 ? R("0") : runs)}</w:sdtContent></w:sdt>"
            : runs;
    }

    private string Table(InventedTable table)
    {
        table = habit.FillsSlots ? TableShaping.FillSlots(table) : table;
        if (!habit.CutsTables || table.RowCount < TableShaping.FewestRowsToCut)
        {
            return WholeTable(table);
        }

        (InventedTable upper, InventedTable lower) = TableShaping.Cut(table, random.Next(3, table.RowCount));
        return WholeTable(upper) + "<w:p/>" + WholeTable(lower);
    }

    private string WholeTable(InventedTable table)
    {
        string rows = string.Concat(Enumerable.Range(0, table.RowCount).Select(row => Row(table, row)));
        string deleted = habit.TracksChanges ? $"<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>{string.Concat(Enumerable.Repeat(Tc("5"), table.ColumnCount))}</w:tr>" : string.Empty;
        string xml = Tbl(rows, deleted);
        return habit.FramesTables ? Tbl(Tr(TcX(xml + "<w:p/>"))) : xml;
    }

    private string Row(InventedTable table, int row)
    {
        var cells = new StringBuilder();
        for (int column = 0; column < table.ColumnCount;)
        {
            InventedTableCell cell = table.At(row, column)!;
            bool isContinued = cell.Row < row;
            string content = isContinued ? "<w:p/>" : Content(cell);
            string merge = cell.RowSpan == 1 ? string.Empty : isContinued ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
            if (habit.MergesAcross && cell.ColumnSpan > 1)
            {
                cells.Append(TcX(content, GridSpan(1) + "<w:hMerge w:val=\"restart\"/>" + merge));
                cells.Insert(cells.Length, TcX("<w:p/>", GridSpan(1) + "<w:hMerge/>" + merge), cell.ColumnSpan - 1);
            }
            else
            {
                cells.Append(TcX(content, GridSpan(cell.ColumnSpan) + merge));
            }

            column += cell.ColumnSpan;
        }

        return Tr(cells.ToString());
    }

    private string Content(InventedTableCell cell) =>
        string.Concat(cell.Text.Split('\n').Select(line => PX(cell.Key is null ? Runs(line) : NumberRuns(line))));

    private string GridSpan(int columns) =>
        columns * habit.GridColumnsPerColumn == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{columns * habit.GridColumnsPerColumn}\"/>");
}
