using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Output;

/// <summary>Writes a workbook, at the end, with what there is by then.</summary>
internal sealed class WorkbookResultWriter(Stream output, MessageLanguage language) : ResultWriter
{
    private readonly ReportWorkbookWriter workbook = new(output, language);

    public override void Write(ParseResult result) => workbook.Write(result);

    public override void Dispose()
    {
        workbook.Complete();
        workbook.Dispose();
    }
}
