using System.CommandLine;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo explain GI2003</c>: the page of a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        Argument<string?> code = new("code")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The code of a diagnostic, as GI4001; without it all codes are listed.",
        };
        Command command = new("explain", "Explains a diagnostic: what it means, its cause and its remedy.") { code };
        command.SetAction(call => Run(call.GetValue(code)));
        return command;
    }

    private static int Run(string? code)
    {
        if (code is null)
        {
            foreach (string known in DiagnosticCatalogue.Codes)
            {
                string page = DiagnosticCatalogue.GetPage(known)!;
                Console.Out.WriteLine(page[2..page.IndexOf('\n', StringComparison.Ordinal)]);
            }

            return ExitCodes.Success;
        }

        if (DiagnosticCatalogue.GetPage(code) is not { } text)
        {
            Console.Error.WriteLine($"There is no diagnostic {code}.");
            return ExitCodes.WrongCall;
        }

        Console.Out.Write(text);
        return ExitCodes.Success;
    }
}
