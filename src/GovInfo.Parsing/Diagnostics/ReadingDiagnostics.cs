namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI10xx: what concerns the source as a whole, whatever its format.</summary>
internal static class ReadingDiagnostics
{
    public static readonly DiagnosticDescriptor Empty = new(
        "GI1001", DiagnosticSeverity.Error,
        "The source is empty.",
        "源文件为空。");

    public static readonly DiagnosticDescriptor UnknownFormat = new(
        "GI1002", DiagnosticSeverity.Error,
        "No reader knows these bytes.",
        "没有读取器能识别该文件的格式。");

    public static readonly DiagnosticDescriptor HintsDisagree = new(
        "GI1003", DiagnosticSeverity.Info,
        "The source is named or declared as {declared}, but its bytes are {actual}; the bytes decide.",
        "源文件名称或声明为 {declared}，但内容实为 {actual}；以内容为准。");

    public static readonly DiagnosticDescriptor NotAReport = new(
        "GI1004", DiagnosticSeverity.Error,
        "The source is not an annual report on government information disclosure: it has neither its sections nor its tables.",
        "该文件不是政府信息公开工作年度报告：既无规定的章节，也无规定的表格。");

    public static readonly DiagnosticDescriptor ReaderFailed = new(
        "GI1005", DiagnosticSeverity.Error,
        "The {format} reader failed on these bytes ({exception}). This is a defect of the library; please report it with the file.",
        "{format} 读取器处理该文件时出错（{exception}）。这是本程序库的缺陷，请附上文件反馈。");

    public static readonly DiagnosticDescriptor OnlyAttachments = new(
        "GI1006", DiagnosticSeverity.Error,
        "The page bears the title of a report, and the report itself is only linked: {links}. Fetch and parse the linked file.",
        "页面只有报告标题，报告正文仅以附件链接提供：{links}。请下载附件后再解析。");

    public static readonly DiagnosticDescriptor OnlyPictures = new(
        "GI1007", DiagnosticSeverity.Error,
        "The source bears the title of a report, and the report itself is {count} pictures without text.",
        "源文件只有报告标题，报告正文是 {count} 张图片，没有文字。");

    public static readonly DiagnosticDescriptor CannotBeOpened = new(
        "GI1008", DiagnosticSeverity.Error,
        "The source could not be opened: {reason}",
        "无法打开源文件：{reason}");

    public static readonly DiagnosticDescriptor PronunciationRemoved = new(
        "GI1009", DiagnosticSeverity.Info,
        "The source gives the pronunciation of {count} letters in brackets behind them, as some conversions to traditional characters do; it was left out.",
        "源文件在 {count} 个字后面用括号注了拼音（繁体转换所致），已略去。");

    public static readonly DiagnosticDescriptor ParseFailed = new(
        "GI1010", DiagnosticSeverity.Error,
        "The source was read, and making a report of it failed ({exception}). This is a defect of the library; please report it with the file.",
        "源文件已读取，但生成报告时出错（{exception}）。这是本程序库的缺陷，请附上文件反馈。");
}
