namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI11xx: reading plain text.</summary>
internal static class TextDiagnostics
{
    public static readonly DiagnosticDescriptor UndecodableBytes = new(
        "GI1101", DiagnosticSeverity.Warning,
        "{count} pieces of the text are not {encoding} and could not be decoded; they read as U+FFFD.",
        "文本中有 {count} 处字节不符合 {encoding} 编码，无法解码，以 U+FFFD 代替。");
}
