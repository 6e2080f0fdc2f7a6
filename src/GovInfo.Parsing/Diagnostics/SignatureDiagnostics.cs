namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI15xx: bytes of other formats, recognised by their signature.</summary>
internal static class SignatureDiagnostics
{
    public static readonly DiagnosticDescriptor AllZero = new(
        "GI1501", DiagnosticSeverity.Error,
        "The source is {count} zero bytes.",
        "源文件全部为零字节，共 {count} 个。");

    public static readonly DiagnosticDescriptor GitLfsPointer = new(
        "GI1502", DiagnosticSeverity.Error,
        "The source is a Git LFS pointer in place of the file.",
        "该文件只是 Git LFS 指针，并非文件本身。");

    public static readonly DiagnosticDescriptor LegacyWord = new(
        "GI1503", DiagnosticSeverity.Error,
        "The source is a Word 97-2003 or WPS Writer document (.doc, .wps), which is not read; save it as .docx.",
        "该文件是 Word 97-2003 或 WPS 文字文档（.doc、.wps），无法读取；请另存为 .docx。");

    public static readonly DiagnosticDescriptor LegacyExcel = new(
        "GI1504", DiagnosticSeverity.Error,
        "The source is an Excel 97-2003 or WPS workbook (.xls, .et), which is not read.",
        "该文件是 Excel 97-2003 或 WPS 表格（.xls、.et），无法读取。");

    public static readonly DiagnosticDescriptor LegacyPowerPoint = new(
        "GI1505", DiagnosticSeverity.Error,
        "The source is a PowerPoint 97-2003 presentation (.ppt), which is not read.",
        "该文件是 PowerPoint 97-2003 演示文稿（.ppt），无法读取。");

    public static readonly DiagnosticDescriptor EncryptedDocument = new(
        "GI1506", DiagnosticSeverity.Error,
        "The source is a document protected by a password, which is not read; save it without the password.",
        "该文件是设有密码的文档，无法读取；请取消密码后另存。");

    public static readonly DiagnosticDescriptor LegacyWps = new(
        "GI1507", DiagnosticSeverity.Error,
        "The source is a document of Microsoft Works or an early WPS (.wps), which is not read; save it as .docx.",
        "该文件是 Microsoft Works 或早期 WPS 文档（.wps），无法读取；请另存为 .docx。");

    public static readonly DiagnosticDescriptor CompoundFile = new(
        "GI1508", DiagnosticSeverity.Error,
        "The source is a compound file (OLE2) of a kind that is not known; it is not read.",
        "该文件是未知类型的复合文件（OLE2），无法读取。");

    public static readonly DiagnosticDescriptor CutOffContainer = new(
        "GI1509", DiagnosticSeverity.Error,
        "The source begins as a {kind} file and ends after {count} bytes, before anything in it can be read.",
        "源文件以 {kind} 格式开头，但只有 {count} 字节，没有可读取的内容。");

    public static readonly DiagnosticDescriptor Spreadsheet = new(
        "GI1510", DiagnosticSeverity.Error,
        "The source is an Excel workbook (.xlsx), which is not read.",
        "该文件是 Excel 工作簿（.xlsx），无法读取。");

    public static readonly DiagnosticDescriptor Presentation = new(
        "GI1511", DiagnosticSeverity.Error,
        "The source is a PowerPoint presentation (.pptx), which is not read.",
        "该文件是 PowerPoint 演示文稿（.pptx），无法读取。");

    public static readonly DiagnosticDescriptor Ofd = new(
        "GI1512", DiagnosticSeverity.Error,
        "The source is an OFD document (GB/T 33190), which is not read; convert it to PDF or plug in a reader for it.",
        "该文件是 OFD 版式文档（GB/T 33190），无法读取；请转换为 PDF，或接入相应的读取器。");

    public static readonly DiagnosticDescriptor OpenDocument = new(
        "GI1513", DiagnosticSeverity.Error,
        "The source is an OpenDocument file (.odt, .ods, .odp), which is not read; save it as .docx.",
        "该文件是 OpenDocument 文件（.odt、.ods、.odp），无法读取；请另存为 .docx。");

    public static readonly DiagnosticDescriptor Epub = new(
        "GI1514", DiagnosticSeverity.Error,
        "The source is an EPUB book, which is not read.",
        "该文件是 EPUB 电子书，无法读取。");

    public static readonly DiagnosticDescriptor ZipArchive = new(
        "GI1515", DiagnosticSeverity.Error,
        "The source is a zip archive of {count} files (the first is {first}), which is not looked into; unpack it.",
        "该文件是包含 {count} 个文件的 zip 压缩包（第一个为 {first}），不会自动解开；请先解压。");

    public static readonly DiagnosticDescriptor Archive = new(
        "GI1516", DiagnosticSeverity.Error,
        "The source is a {kind} archive, which is not looked into; unpack it.",
        "该文件是 {kind} 压缩文件，不会自动解开；请先解压。");

    public static readonly DiagnosticDescriptor RichText = new(
        "GI1520", DiagnosticSeverity.Error,
        "The source is a Rich Text document (.rtf), which is not read; save it as .docx.",
        "该文件是 RTF 文档，无法读取；请另存为 .docx。");

    public static readonly DiagnosticDescriptor Image = new(
        "GI1521", DiagnosticSeverity.Error,
        "The source is a picture ({kind}); its text cannot be read.",
        "该文件是图片（{kind}），无法读取其中的文字。");

    public static readonly DiagnosticDescriptor WordXml = new(
        "GI1522", DiagnosticSeverity.Error,
        "The source is a Word 2003 XML document, which is not read; save it as .docx.",
        "该文件是 Word 2003 XML 文档，无法读取；请另存为 .docx。");

    public static readonly DiagnosticDescriptor FlatPackage = new(
        "GI1523", DiagnosticSeverity.Error,
        "The source is a Word document as one XML file (Flat OPC), which is not read; save it as .docx.",
        "该文件是单一 XML 形式的 Word 文档（Flat OPC），无法读取；请另存为 .docx。");

    public static readonly DiagnosticDescriptor Mhtml = new(
        "GI1524", DiagnosticSeverity.Error,
        "The source is a web archive (MHTML), which is not read; save the page as HTML.",
        "该文件是网页归档（MHTML），无法读取；请将网页保存为 HTML。");

    public static readonly DiagnosticDescriptor Xml = new(
        "GI1525", DiagnosticSeverity.Error,
        "The source is an XML document with the root {root}, which is not read.",
        "该文件是根元素为 {root} 的 XML 文档，无法读取。");

    public static readonly DiagnosticDescriptor Json = new(
        "GI1526", DiagnosticSeverity.Error,
        "The source is JSON, the answer of an interface, which is not read.",
        "该文件是 JSON（接口返回的数据），无法读取。");
}
