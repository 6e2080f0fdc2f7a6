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
}
