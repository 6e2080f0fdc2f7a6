using System.CommandLine;
using System.Text;
using GovInfo.Parsing.Cli.Commands;

// The Chinese of reports and messages needs UTF-8 whatever the console's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

RootCommand root = new("Reads annual reports on government information disclosure (政府信息公开工作年度报告) into data.")
{
    ParseCommand.Create(),
    ShowCommand.Create(),
    CheckCommand.Create(),
    CompareCommand.Create(),
    InspectCommand.Create(),
    WorkerCommand.Create(),
    CodebookCommand.Create(),
    ReviewCommand.Create(),
    ExplainCommand.Create(),
};

ParseResult call = root.Parse(args);
if (call.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in call.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
    }

    return ExitCodes.WrongCall;
}

return await call.InvokeAsync().ConfigureAwait(false);
