namespace GovInfo.Parsing.Diagnostics;

/// <summary>GI13xx: what concerns word-processing documents (docx).</summary>
internal static class DocxDiagnostics
{
    public static readonly DiagnosticDescriptor DamagedPackage = new(
        "GI1301", DiagnosticSeverity.Error,
        "The package is cut off or damaged; {count} of its parts could be found and are read.",
        "文档压缩包残缺或损坏；找到并读取了其中 {count} 个部分。");

    public static readonly DiagnosticDescriptor NoMainPart = new(
        "GI1302", DiagnosticSeverity.Error,
        "The package has no main document of a word-processing document.",
        "文档压缩包中没有文字处理文档的正文部分。");

    public static readonly DiagnosticDescriptor BrokenXml = new(
        "GI1303", DiagnosticSeverity.Error,
        "The part {part} is not well-formed XML at line {line}, position {position}; what came before is kept.",
        "部分 {part} 在第 {line} 行第 {position} 列处 XML 格式有误；保留此前的内容。");

    public static readonly DiagnosticDescriptor DocumentTypeDeclaration = new(
        "GI1304", DiagnosticSeverity.Error,
        "The part {part} has a document type declaration, which no word processor writes; the part is not read.",
        "部分 {part} 含有文档类型声明（DTD），文字处理软件不会写入此类内容；该部分未读取。");

    public static readonly DiagnosticDescriptor MissingPart = new(
        "GI1305", DiagnosticSeverity.Warning,
        "The document refers to the part {part}, which is not in the package.",
        "文档引用的部分 {part} 不在压缩包中。");

    public static readonly DiagnosticDescriptor PackedUnreadably = new(
        "GI1306", DiagnosticSeverity.Error,
        "The part {part} is packed in a way that is not read ({method}).",
        "部分 {part} 的压缩方式（{method}）无法读取。");

    public static readonly DiagnosticDescriptor TrackedChanges = new(
        "GI1307", DiagnosticSeverity.Warning,
        "The document has tracked changes ({insertions} insertions, {deletions} deletions); it is read as if all were accepted.",
        "文档含有修订（插入 {insertions} 处，删除 {deletions} 处）；按全部接受修订后的内容读取。");

    public static readonly DiagnosticDescriptor HiddenText = new(
        "GI1308", DiagnosticSeverity.Info,
        "The document has hidden text in {count} places, which is left out as in print.",
        "文档有 {count} 处隐藏文字，与打印时一样不予读取。");

    public static readonly DiagnosticDescriptor BrokenVerticalMerge = new(
        "GI1309", DiagnosticSeverity.Warning,
        "The cell claims to continue one above, but none above it begins a merge of the same columns; it is read as a cell of its own.",
        "该单元格声明与上方单元格合并，但上方没有相同列的合并起点；按独立单元格读取。");

    public static readonly DiagnosticDescriptor TextInMergedCell = new(
        "GI1310", DiagnosticSeverity.Warning,
        "A cell merged into this one has text of its own, which word processors do not show; it is left out.",
        "合并到此单元格的格中另有文字，文字处理软件不会显示；未予读取。");

    public static readonly DiagnosticDescriptor StruckText = new(
        "GI1311", DiagnosticSeverity.Warning,
        "Struck-through text is left out here.",
        "此处带删除线的文字未予读取。");

    public static readonly DiagnosticDescriptor PictureInCell = new(
        "GI1312", DiagnosticSeverity.Warning,
        "The cell holds a picture or an embedded object and no text.",
        "该单元格只有图片或嵌入对象，没有文字。");

    public static readonly DiagnosticDescriptor EmbeddedObject = new(
        "GI1313", DiagnosticSeverity.Warning,
        "The document holds an embedded object ({program}), whose content is not read.",
        "文档含有嵌入对象（{program}），其内容未读取。");

    public static readonly DiagnosticDescriptor ImportedPart = new(
        "GI1314", DiagnosticSeverity.Warning,
        "The document takes in another document ({target}) in its place, which is not followed.",
        "文档在此处引入另一文档（{target}），未予跟随读取。");

    public static readonly DiagnosticDescriptor NotesKeptApart = new(
        "GI1315", DiagnosticSeverity.Info,
        "The document has {count} references to footnotes or endnotes; the notes are kept apart from the text.",
        "文档有 {count} 处脚注或尾注；注释与正文分开保存。");

    public static readonly DiagnosticDescriptor UnknownNumberFormat = new(
        "GI1316", DiagnosticSeverity.Warning,
        "The automatic numbering uses the format {format}, which is not known; decimals are written instead.",
        "自动编号使用了未知格式 {format}；以阿拉伯数字代替。");

    public static readonly DiagnosticDescriptor CircularDefinition = new(
        "GI1317", DiagnosticSeverity.Warning,
        "The {kind} {id} is defined in terms of itself; the circle is broken.",
        "{kind} {id} 的定义循环引用自身；已中断该循环。");

    public static readonly DiagnosticDescriptor Equation = new(
        "GI1318", DiagnosticSeverity.Warning,
        "An equation that has no reading in one line (fractions, powers, roots) is left out here.",
        "此处的公式（分数、乘方、根式等）无法写成一行文字，未予读取。");

    public static readonly DiagnosticDescriptor DuplicatePart = new(
        "GI1319", DiagnosticSeverity.Warning,
        "The package has the part {part} twice; the first is read.",
        "压缩包中部分 {part} 出现两次；读取第一个。");

    public static readonly DiagnosticDescriptor UnendedField = new(
        "GI1320", DiagnosticSeverity.Info,
        "{count} fields have no end to their instruction; the text that follows is read as text.",
        "有 {count} 个域的指令没有结束标记；其后的文字按正文读取。");

    public static readonly DiagnosticDescriptor DamagedPart = new(
        "GI1321", DiagnosticSeverity.Error,
        "The packed data of the part {part} are cut off or damaged; what came before is kept.",
        "部分 {part} 的压缩数据残缺或损坏；保留此前的内容。");
}
