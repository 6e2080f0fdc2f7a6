using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovInfo.Parsing.Export;

/// <summary>The parts of a workbook besides its sheets (ECMA-376 part 1, 12.3; part 2, 7.3): content types, relationships, the list of sheets, styles.</summary>
internal static class WorkbookParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The name of the part that holds a sheet.</summary>
    /// <param name="number">The number of the sheet; the first is 1.</param>
    public static string SheetName(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    /// <summary>Writes the parts for sheets of these names; the names need no escape.</summary>
    public static void Write(ZipArchive package, string[] sheets)
    {
        int[] numbers = [.. Enumerable.Range(1, sheets.Length)];
        WritePart(package, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentType}sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{ContentType}styles+xml\"/>"
            + string.Concat(numbers.Select(static number => $"<Override PartName=\"/{SheetName(number)}\" ContentType=\"{ContentType}worksheet+xml\"/>"))
            + "</Types>");
        WritePart(package, "_rels/.rels", $"<Relationships xmlns=\"{Relationships}\">"
            + $"<Relationship Id=\"rId1\" Type=\"{OfficeRelationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        WritePart(package, "xl/workbook.xml", $"<workbook xmlns=\"{Spreadsheet}\" xmlns:r=\"{OfficeRelationships}\"><sheets>"
            + string.Concat(numbers.Select(number => $"<sheet name=\"{sheets[number - 1]}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"))
            + "</sheets></workbook>");
        WritePart(package, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relationships}\">"
            + string.Concat(numbers.Select(static number =>
                $"<Relationship Id=\"rId{number}\" Type=\"{OfficeRelationships}/worksheet\" Target=\"/{SheetName(number)}\"/>"))
            + $"<Relationship Id=\"rId{sheets.Length + 1}\" Type=\"{OfficeRelationships}/styles\" Target=\"/xl/styles.xml\"/></Relationships>");
        WritePart(package, "xl/styles.xml", $"<styleSheet xmlns=\"{Spreadsheet}\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>");
    }

    private static void WritePart(ZipArchive package, string name, string content)
    {
        using Stream part = package.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(Declaration + content));
    }
}
