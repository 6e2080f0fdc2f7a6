using System.CommandLine;
using GovInfo.Parsing.Cli.Output;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() => new("path")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders (searched recursively for files that a reader accepts), or - for standard input.",
    };

    public static Option<string> Language()
    {
        Option<string> option = new("--lang") { Description = "The language of messages: en or zh." };
        option.AcceptOnlyFromAmong("en", "zh");
        return option;
    }

    /// <summary>The language asked for; English unless told otherwise.</summary>
    public static MessageLanguage LanguageOf(string? name) => name == "zh" ? MessageLanguage.Chinese : MessageLanguage.English;

    public static Option<string> Format()
    {
        Option<string> option = new("--format") { Description = "The format of the output.", DefaultValueFactory = static _ => "jsonl" };
        option.AcceptOnlyFromAmong(ResultWriter.Formats);
        return option;
    }
}
