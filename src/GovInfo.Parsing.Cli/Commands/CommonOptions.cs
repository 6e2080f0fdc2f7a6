using System.CommandLine;
using System.Globalization;
using GovInfo.Parsing.Cli.Output;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>The format of data where none is asked for.</summary>
    public const string DefaultFormat = "jsonl";

    // As POSIX has it: the first of these that is set decides (XBD 8.2).
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Argument<string[]> Paths() => new("path")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders (searched recursively for files that a reader accepts), or - for standard input.",
    };

    /// <summary>Adds an error to the call when a file cannot be written where an option wants it.</summary>
    public static void AcceptOnlyWritableFile<T>(Option<T> option) => option.Validators.Add(result =>
    {
        if (result.Tokens is not [{ } token, ..])
        {
            return;
        }

        if (token.Value.Length == 0 || Directory.Exists(token.Value))
        {
            result.AddError($"{option.Name} takes a file, and this is none: '{token.Value}'.");
        }
        else if (Path.GetDirectoryName(Path.GetFullPath(token.Value)) is { } folder && !Directory.Exists(folder))
        {
            result.AddError($"There is no folder to write to: {folder}");
        }
    });

    public static Option<string?> Language()
    {
        Option<string?> option = new("--lang") { Description = "The language of messages: en or zh." };
        option.AcceptOnlyFromAmong("en", "zh");
        return option;
    }

    /// <summary>The language asked for; where none is, that of the locale if it is to be followed, else English.</summary>
    public static MessageLanguage LanguageOf(string? name, bool followsLocale = false)
    {
        name ??= followsLocale ? LocaleVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(static value => !string.IsNullOrEmpty(value)) : null;
        return name?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.Chinese : MessageLanguage.English;
    }

    public static Option<string> Format()
    {
        Option<string> option = new("--format") { Description = "The format of the output.", DefaultValueFactory = static _ => DefaultFormat };
        option.AcceptOnlyFromAmong(ResultWriter.Formats);
        return option;
    }

    public static Option<int> Parallel()
    {
        Option<int> option = new("--parallel") { Description = "How many files are parsed at once.", DefaultValueFactory = static _ => Environment.ProcessorCount };
        option.Validators.Add(result =>
        {
            // What is no number at all is told by the parser of the call; asking for its value would throw.
            if (result.Tokens is [{ } token, ..] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int count) && count < 1)
            {
                result.AddError("--parallel takes a number from 1.");
            }
        });
        return option;
    }

    public static Option<double?> Timeout()
    {
        Option<double?> option = new("--timeout") { Description = "How many seconds one file may take." };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ } token, ..] && double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
                && seconds is <= 0 or > 86_400 or double.NaN)
            {
                result.AddError("--timeout takes a number of seconds above 0, a day at most.");
            }
        });
        return option;
    }

    /// <summary>The time that <see cref="Timeout"/> gives to one file.</summary>
    public static TimeSpan DurationOf(double? seconds) => seconds is { } given ? TimeSpan.FromSeconds(given) : ParseLimits.Default.MaxDuration;
}
