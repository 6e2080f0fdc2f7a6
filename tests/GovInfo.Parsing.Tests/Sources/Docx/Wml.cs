using System.Security;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>Fragments of WordprocessingML.</summary>
internal static class Wml
{
    public static string P(string text, string properties = "") => PX(R(text), properties);

    /// <summary>A paragraph of XML.</summary>
    public static string PX(string content, string properties = "") =>
        $"<w:p>{(properties.Length == 0 ? string.Empty : $"<w:pPr>{properties}</w:pPr>")}{content}</w:p>";

    public static string R(string text, string properties = "") => text.Length == 0 ? string.Empty : RX(T(text), properties);

    /// <summary>A run of XML.</summary>
    public static string RX(string content, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? string.Empty : $"<w:rPr>{properties}</w:rPr>")}{content}</w:r>";

    public static string T(string text) => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>";

    public static string Tc(string text, string properties = "") => TcX(P(text), properties);

    /// <summary>A cell of XML.</summary>
    public static string TcX(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A row of cells of text alone.</summary>
    public static string Row(params string[] texts) => Tr([.. texts.Select(text => Tc(text))]);

    public static string Tbl(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    public static string Number(int instance, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{instance}\"/></w:numPr>";
}
