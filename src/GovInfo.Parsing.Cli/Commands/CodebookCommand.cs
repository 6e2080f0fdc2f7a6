using System.CommandLine;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo codebook</c>: every code with its labels and its unit.</summary>
internal static class CodebookCommand
{
    public static Command Create()
    {
        Command command = new("codebook", "Writes the codebook as CSV: every code with table, row, column, Chinese and English labels, unit and edition of the form.");
        command.SetAction(_ =>
        {
            CodebookWriter.Write(Console.Out);
            return ExitCodes.Success;
        });
        return command;
    }
}
