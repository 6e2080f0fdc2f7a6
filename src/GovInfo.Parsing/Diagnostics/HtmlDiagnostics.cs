namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI12xx: web pages.</summary>
internal static class HtmlDiagnostics
{
    public static readonly DiagnosticDescriptor WrongCharset = new(
        "GI1201", DiagnosticSeverity.Info,
        "The page is declared as {declared}, but its bytes are {actual}; the bytes decide.",
        "网页声明的编码为 {declared}，但内容实为 {actual}；以内容为准。");

    public static readonly DiagnosticDescriptor Undecodable = new(
        "GI1202", DiagnosticSeverity.Warning,
        "{count} places of the page cannot be decoded as {encoding}; they read as U+FFFD.",
        "网页有 {count} 处无法按 {encoding} 解码，以 U+FFFD 代替。");

    public static readonly DiagnosticDescriptor HiddenReport = new(
        "GI1203", DiagnosticSeverity.Warning,
        "The report stands in a part of the page that is not shown at first; it is read all the same.",
        "报告位于网页中默认不显示的部分；仍予读取。");

    public static readonly DiagnosticDescriptor HiddenSections = new(
        "GI1204", DiagnosticSeverity.Warning,
        "A part of the page that is not shown has sections that the shown part lacks ({headings}); it is not read.",
        "网页中不显示的部分含有显示部分所缺的章节（{headings}）；未予读取。");

    public static readonly DiagnosticDescriptor OverlappingCells = new(
        "GI1205", DiagnosticSeverity.Warning,
        "The cell at row {row}, column {column} of a table overlaps another; it is cut to the free slots.",
        "表格第 {row} 行第 {column} 列的单元格与其他单元格重叠；已截至空余位置。");

    public static readonly DiagnosticDescriptor OtherDocument = new(
        "GI1206", DiagnosticSeverity.Warning,
        "The page shows another document in a frame ({target}); its content is not in these bytes.",
        "网页以框架显示另一文档（{target}），其内容不在本文件中。");

    public static readonly DiagnosticDescriptor TextInScript = new(
        "GI1207", DiagnosticSeverity.Error,
        "The report's text stands in a script of the page, which shows it only in a browser; save the page from a browser and parse that.",
        "报告正文位于网页脚本中，须由浏览器显示；请用浏览器另存网页后再解析。");

    public static readonly DiagnosticDescriptor EmptyArchive = new(
        "GI1208", DiagnosticSeverity.Error,
        "The web archive (MHTML) holds no page that can be read.",
        "网页归档文件（MHTML）中没有可读取的网页。");

    public static readonly DiagnosticDescriptor EmbeddedArticle = new(
        "GI1209", DiagnosticSeverity.Info,
        "The report's text stood where a browser would only fetch it from ({holder}); it is read as if it were shown, and places are told in the page so made.",
        "报告正文存放在须由浏览器取出的位置（{holder}）；按显示后的网页读取，所报位置以此为准。");

    public static readonly DiagnosticDescriptor StruckText = new(
        "GI1210", DiagnosticSeverity.Warning,
        "Struck-through text is left out here ({text}).",
        "此处带删除线的文字未予读取（{text}）。");
}
