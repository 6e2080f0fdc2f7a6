namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI143x: fonts and content of PDF pages.</summary>
internal static class PdfFontDiagnostics
{
    public static readonly DiagnosticDescriptor UnmappedGlyphs = new(
        "GI1430", DiagnosticSeverity.Error,
        "The font {font} does not say which characters its glyphs stand for: {count} glyphs on pages {pages} could not be read.",
        "字体 {font} 未说明其字形对应的字符：第 {pages} 页共有 {count} 个字形无法读取。");

    public static readonly DiagnosticDescriptor MeaninglessToUnicode = new(
        "GI1431", DiagnosticSeverity.Info,
        "The ToUnicode map of the font {font} tells nothing; its characters were looked for elsewhere.",
        "字体 {font} 的 ToUnicode 映射没有有效内容；已改用其他途径确定字符。");

    public static readonly DiagnosticDescriptor UnknownCMap = new(
        "GI1432", DiagnosticSeverity.Warning,
        "The font {font} is encoded by the CMap {cmap}, which is not known; its codes were taken for two bytes each.",
        "字体 {font} 使用了未知的 CMap {cmap}；其编码按每字两字节处理。");

    public static readonly DiagnosticDescriptor ContentCut = new(
        "GI1433", DiagnosticSeverity.Error,
        "Page {page} draws more than {limit} glyphs or lines, as no real report does; the rest of the page was not read.",
        "第 {page} 页绘制的字形或线条超过 {limit} 个，真实报告不会如此；该页其余部分未读取。");

    public static readonly DiagnosticDescriptor FormNotFollowed = new(
        "GI1434", DiagnosticSeverity.Warning,
        "Page {page} nests form XObjects in a circle or deeper than {limit} levels; what lies deeper was not read.",
        "第 {page} 页的表单 XObject 循环引用或嵌套超过 {limit} 层；更深的内容未读取。");

    public static readonly DiagnosticDescriptor LostInInlineImage = new(
        "GI1435", DiagnosticSeverity.Error,
        "On page {page} an inline image does not end; what the page draws after it was not read.",
        "第 {page} 页有内嵌图像没有结束标记；其后的页面内容未读取。");

    public static readonly DiagnosticDescriptor MissingFont = new(
        "GI1436", DiagnosticSeverity.Error,
        "Page {page} shows text in a font that the file does not contain; this text was not read.",
        "第 {page} 页的文字所用字体在文件中不存在；这些文字未读取。");

    public static readonly DiagnosticDescriptor ImplausibleDigits = new(
        "GI1437", DiagnosticSeverity.Error,
        "The font {font} claims that glyphs as wide as a Chinese character are digits; these glyphs were not read.",
        "字体 {font} 声称某些与汉字同宽的字形是数字；这些字形未读取。");
}
