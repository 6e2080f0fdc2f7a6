using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovInfo.Parsing.Export;

/// <summary>
/// A sheet under way: its rows go to a temporary file, as only one part of a package can be written at a time. The header row is bold and
/// stays in sight.
/// </summary>
internal sealed class WorksheetFile : IDisposable
{
    /// <summary>The most characters that a cell may hold (ECMA-376 part 1, 18.3.1.53, as spreadsheet programs enforce it).</summary>
    private const int LongestText = 32_767;
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly FileStream file;
    private readonly XmlWriter xml;

    public WorksheetFile(string name, IEnumerable<string> columns)
    {
        Name = name;
        file = new FileStream(
            Path.Join(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        xml = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.WriteStartElement("sheetData", Namespace);
        StartRow();
        foreach (string column in columns)
        {
            WriteText(column, isHeader: true);
        }

        EndRow();
    }

    public string Name { get; }

    /// <summary>How many rows there are, the header included.</summary>
    public int RowCount { get; private set; }

    public void StartRow() => xml.WriteStartElement("row", Namespace);

    public void EndRow()
    {
        xml.WriteEndElement();
        RowCount++;
    }

    /// <summary>A cell of text; never a formula, whatever the text begins with. What no cell can hold is cut off, marked by <c>…</c>.</summary>
    public void WriteText(string text, bool isHeader = false)
    {
        xml.WriteStartElement("c", Namespace);
        if (text.Length > 0)
        {
            if (isHeader)
            {
                xml.WriteAttributeString("s", "1");
            }

            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Namespace);
            xml.WriteStartElement("t", Namespace);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Writable(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A cell with a number; an empty one for null.</summary>
    public void WriteNumber(decimal? value)
    {
        xml.WriteStartElement("c", Namespace);
        if (value is { } number)
        {
            xml.WriteElementString("v", Namespace, number.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    /// <summary>Ends the sheet and puts it into the package.</summary>
    public void CopyTo(ZipArchive package, string partName)
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        file.Position = 0;
        using Stream part = package.CreateEntry(partName, CompressionLevel.Fastest).Open();
        file.CopyTo(part);
    }

    public void Dispose()
    {
        xml.Dispose();
        file.Dispose();
    }

    private static string Writable(string text)
    {
        string cut = text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
        for (int index = 0; index < cut.Length; index++)
        {
            bool isPair = index + 1 < cut.Length && char.IsSurrogatePair(cut[index], cut[index + 1]);
            if (!isPair && !XmlConvert.IsXmlChar(cut[index]))
            {
                // XML 1.0 has no way to write control characters; the sign for what is lost stands in for them.
                cut = string.Concat(cut.AsSpan(0, index), "\uFFFD", cut.AsSpan(index + 1));
            }

            index += isPair ? 1 : 0;
        }

        return cut;
    }
}
