namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI140x to GI142x: the syntax of a PDF file, its filters, its encryption.</summary>
internal static class PdfSyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor NoObjects = new(
        "GI1400", DiagnosticSeverity.Error,
        "The file claims to be a PDF, but no page can be found in it.",
        "文件自称 PDF，但其中找不到任何页面。");

    public static readonly DiagnosticDescriptor Repaired = new(
        "GI1401", DiagnosticSeverity.Warning,
        "The list of the PDF's objects is damaged; the objects were found by searching the file.",
        "PDF 的对象索引（交叉引用表）已损坏；已通过扫描全文找回对象。");

    public static readonly DiagnosticDescriptor LengthWrong = new(
        "GI1402", DiagnosticSeverity.Info,
        "The length of stream {object} is stated wrongly; its data was found to have {length} bytes.",
        "流对象 {object} 标明的长度有误；实际数据为 {length} 字节。");

    public static readonly DiagnosticDescriptor ObjectLost = new(
        "GI1403", DiagnosticSeverity.Warning,
        "Object {object} of the PDF is missing or cannot be read.",
        "PDF 对象 {object} 缺失或无法读取。");

    public static readonly DiagnosticDescriptor PageLost = new(
        "GI1404", DiagnosticSeverity.Error,
        "Page {page} of the PDF is missing or cannot be read.",
        "PDF 第 {page} 页缺失或无法读取。");

    public static readonly DiagnosticDescriptor PageTreeLost = new(
        "GI1405", DiagnosticSeverity.Error,
        "The list of the PDF's pages is lost; {count} pages were found by searching, others may be missing or out of order.",
        "PDF 的页面目录已丢失；扫描找到 {count} 页，可能有缺页或次序错乱。");

    public static readonly DiagnosticDescriptor PageCountDiffers = new(
        "GI1406", DiagnosticSeverity.Warning,
        "The PDF announces {announced} pages, but has {count}.",
        "PDF 标明共 {announced} 页，实有 {count} 页。");

    public static readonly DiagnosticDescriptor PageDamaged = new(
        "GI1407", DiagnosticSeverity.Error,
        "The content of page {page} of the PDF is damaged; text on it may be missing or wrong.",
        "PDF 第 {page} 页的内容已损坏；该页文字可能缺失或有误。");

    public static readonly DiagnosticDescriptor ObjectCut = new(
        "GI1408", DiagnosticSeverity.Error,
        "Object {object} of the PDF breaks off; what it would hold beyond that is lost.",
        "PDF 对象 {object} 中途断开；其后的内容已丢失。");

    public static readonly DiagnosticDescriptor PageWithoutContent = new(
        "GI1409", DiagnosticSeverity.Warning,
        "Page {page} of the PDF has no content at all.",
        "PDF 第 {page} 页没有任何内容。");

    public static readonly DiagnosticDescriptor StreamCut = new(
        "GI1410", DiagnosticSeverity.Error,
        "The data of stream {object} is damaged; only the first {length} bytes could be read.",
        "流对象 {object} 的数据已损坏；仅读出前 {length} 字节。");

    public static readonly DiagnosticDescriptor StreamUnverified = new(
        "GI1411", DiagnosticSeverity.Warning,
        "The data of stream {object} does not agree with its checksum; it may have been altered by damage.",
        "流对象 {object} 的数据与校验和不符；内容可能因损坏而改变。");

    public static readonly DiagnosticDescriptor UnknownFilter = new(
        "GI1412", DiagnosticSeverity.Error,
        "The data of stream {object} is packed by {filter}, which is not known; it is not read.",
        "流对象 {object} 使用未知的压缩方式 {filter}，未予读取。");

    public static readonly DiagnosticDescriptor PasswordNeeded = new(
        "GI1420", DiagnosticSeverity.Error,
        "The PDF is encrypted and opens only with a password.",
        "PDF 已加密，需要密码才能打开。");

    public static readonly DiagnosticDescriptor EncryptionUnknown = new(
        "GI1421", DiagnosticSeverity.Error,
        "The PDF is encrypted by a method that is not known ({filter}, version {version}, revision {revision}).",
        "PDF 使用未知的加密方式（{filter}，版本 {version}，修订 {revision}）。");
}
