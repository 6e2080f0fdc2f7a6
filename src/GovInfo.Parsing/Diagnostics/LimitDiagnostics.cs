namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI9xxx: a limit of <see cref="ParseLimits"/> was reached.</summary>
internal static class LimitDiagnostics
{
    public static readonly DiagnosticDescriptor SourceTooLarge = new(
        "GI9001", DiagnosticSeverity.Error,
        "The source has {actual} bytes; the limit is {limit}.",
        "源文件有 {actual} 字节，超过上限 {limit}。");

    public static readonly DiagnosticDescriptor UnpackedTooLarge = new(
        "GI9002", DiagnosticSeverity.Error,
        "The source unpacks to more than the limit of {limit} bytes; what came before is kept.",
        "源文件解压后超过上限 {limit} 字节；保留此前已读取的内容。");

    public static readonly DiagnosticDescriptor CompressionRatio = new(
        "GI9003", DiagnosticSeverity.Error,
        "A compressed part unpacks to more than {limit} times its size, as no real report does; it is not read.",
        "某压缩部分解压后超过自身大小的 {limit} 倍，真实报告不会如此；未予读取。");

    public static readonly DiagnosticDescriptor TooManyNodes = new(
        "GI9004", DiagnosticSeverity.Error,
        "The source has more than {limit} nodes; what came before is kept.",
        "源文件的节点数超过上限 {limit}；保留此前已读取的内容。");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "GI9005", DiagnosticSeverity.Error,
        "The source nests deeper than {limit} levels; what lies deeper is not read.",
        "源文件嵌套超过 {limit} 层；更深的内容未读取。");

    public static readonly DiagnosticDescriptor TooManyPages = new(
        "GI9006", DiagnosticSeverity.Error,
        "The source has more than {limit} pages; what came before is kept.",
        "源文件页数超过上限 {limit}；保留此前已读取的内容。");

    public static readonly DiagnosticDescriptor TooManyCells = new(
        "GI9007", DiagnosticSeverity.Error,
        "The source's tables have more than {limit} cells; what came before is kept.",
        "源文件表格单元格数超过上限 {limit}；保留此前已读取的内容。");

    public static readonly DiagnosticDescriptor TooMuchText = new(
        "GI9008", DiagnosticSeverity.Error,
        "The source has more than {limit} characters of text; what came before is kept.",
        "源文件文字超过上限 {limit} 个字符；保留此前已读取的内容。");

    public static readonly DiagnosticDescriptor TooLong = new(
        "GI9009", DiagnosticSeverity.Error,
        "The parse took longer than the limit of {limit} seconds and was ended.",
        "解析超过时限 {limit} 秒，已中止。");
}
