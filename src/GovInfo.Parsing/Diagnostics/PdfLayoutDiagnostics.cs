namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI144x to GI146x: what concerns the layout and the tables of a PDF's pages.</summary>
internal static class PdfLayoutDiagnostics
{
    public static readonly DiagnosticDescriptor NoTextLayer = new(
        "GI1440", DiagnosticSeverity.Error,
        "The PDF has no text layer: its {pages} pages show {pictures} pictures and no readable text.",
        "该 PDF 没有文字层：共 {pages} 页，有 {pictures} 幅图片，没有可读取的文字。");

    public static readonly DiagnosticDescriptor NoPages = new(
        "GI1441", DiagnosticSeverity.Error,
        "No page of the PDF could be read.",
        "该 PDF 没有可读取的页面。");

    public static readonly DiagnosticDescriptor PicturePage = new(
        "GI1442", DiagnosticSeverity.Warning,
        "Page {page} shows pictures and no text; what they show is not read.",
        "第 {page} 页只有图片而无文字，图片内容未读取。");

    public static readonly DiagnosticDescriptor HeaderRepeated = new(
        "GI1443", DiagnosticSeverity.Info,
        "Page {page} repeats the first {count} rows of the table that goes on there; they are read once.",
        "第 {page} 页的续表重复了表头 {count} 行，只读取一次。");

    public static readonly DiagnosticDescriptor RowCut = new(
        "GI1444", DiagnosticSeverity.Info,
        "The end of page {page} cuts the row {label} in two; it is read as one.",
        "第 {page} 页末将“{label}”一行截为两段，按一行读取。");

    public static readonly DiagnosticDescriptor CutUnclear = new(
        "GI1445", DiagnosticSeverity.Info,
        "The table on top of page {page} may go on from the page before, but its columns differ; the two are kept apart.",
        "第 {page} 页顶部的表格可能是上一页表格的延续，但各列位置不同，按两个表格处理。");

    public static readonly DiagnosticDescriptor DoubtfulNumber = new(
        "GI1446", DiagnosticSeverity.Warning,
        "On page {page} the digits of {text} are apart, raised, hidden in part or broken over lines, so that it is open what number they are.",
        "第 {page} 页“{text}”的数字间距、高低异常，或被部分遮盖、折行，无法确定是哪个数。");

    public static readonly DiagnosticDescriptor NumberCrossesRule = new(
        "GI1447", DiagnosticSeverity.Warning,
        "On page {page} a number lies across the rule of a cell that reads {text}; it is taken to belong where its middle lies.",
        "第 {page} 页内容为“{text}”的单元格有数字跨越边线，按数字中点所在单元格归属。");

    public static readonly DiagnosticDescriptor TooManyRulings = new(
        "GI1448", DiagnosticSeverity.Warning,
        "Page {page} has more than {limit} rulings, as drawings have; they are not read as tables.",
        "第 {page} 页的线条超过 {limit} 条，应为图形，未按表格读取。");

    public static readonly DiagnosticDescriptor RowCutUnclear = new(
        "GI1449", DiagnosticSeverity.Warning,
        "The first row of page {page}, {label}, may be the rest of the last row of the page before; the two are read as two rows.",
        "第 {page} 页首行“{label}”可能是上一页末行的余下部分，按两行读取。");

    public static readonly DiagnosticDescriptor AlignedTable = new(
        "GI1450", DiagnosticSeverity.Info,
        "{count} lines from page {page} on are a table without rulings, or with too few; its columns are read from where words stand below each other.",
        "第 {page} 页起有 {count} 行文字是没有框线或框线不足的表格，按文字上下对齐读取各列。");

    public static readonly DiagnosticDescriptor PageTurned = new(
        "GI1451", DiagnosticSeverity.Info,
        "The text of page {page} does not stand upright; the page is read turned by {degrees} degrees clockwise, and places on it are given so.",
        "第 {page} 页的文字不是正向的，按顺时针旋转 {degrees} 度后读取，页内位置也按旋转后计。");

    public static readonly DiagnosticDescriptor Overprinted = new(
        "GI1452", DiagnosticSeverity.Warning,
        "On page {page} a table and another text lie over each other, so that it is open which characters and rulings of some rows belong together.",
        "第 {page} 页的表格与其他文字互相重叠，部分行的文字与框线归属不明。");
}
