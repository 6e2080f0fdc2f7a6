using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace GovInfo.Parsing.DependencyInjection;

/// <summary>Reads options from configuration, key by key: no reflection, and a key that is misspelt is told.</summary>
internal static class ParserOptionsConfiguration
{
    /// <summary>The options with what the configuration says.</summary>
    /// <exception cref="OptionsValidationException">A key is not known, or its value cannot be read.</exception>
    public static ParserOptions Apply(ParserOptions options, IConfiguration configuration)
    {
        foreach (IConfigurationSection section in configuration.GetChildren())
        {
            options = section.Key.ToUpperInvariant() switch
            {
                "BLANKASZERO" => options with { BlankAsZero = bool.TryParse(section.Value, out bool value) ? value : throw Unreadable(section, "true or false") },
                "LIMITS" => options with { Limits = section.GetChildren().Aggregate(options.Limits, Apply) },
                _ => throw Unknown(section),
            };
        }

        return options;
    }

    private static ParseLimits Apply(ParseLimits limits, IConfigurationSection section) => section.Key.ToUpperInvariant() switch
    {
        "MAXSOURCEBYTES" => limits with { MaxSourceBytes = Number(section, long.MaxValue) },
        "MAXUNPACKEDBYTES" => limits with { MaxUnpackedBytes = Number(section, long.MaxValue) },
        "MAXCOMPRESSIONRATIO" => limits with { MaxCompressionRatio = (int)Number(section, int.MaxValue) },
        "MAXNODES" => limits with { MaxNodes = (int)Number(section, int.MaxValue) },
        "MAXDEPTH" => limits with { MaxDepth = (int)Number(section, int.MaxValue) },
        "MAXPAGES" => limits with { MaxPages = (int)Number(section, int.MaxValue) },
        "MAXCELLS" => limits with { MaxCells = (int)Number(section, int.MaxValue) },
        "MAXTEXTLENGTH" => limits with { MaxTextLength = (int)Number(section, int.MaxValue) },
        "MAXDURATION" => limits with
        {
            MaxDuration = TimeSpan.TryParse(section.Value, CultureInfo.InvariantCulture, out TimeSpan value) ? value : throw Unreadable(section, "a duration as 00:00:30"),
        },
        _ => throw Unknown(section),
    };

    private static long Number(IConfigurationSection section, long largest) =>
        long.TryParse(section.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) && value <= largest && value >= -largest
            ? value
            : throw Unreadable(section, $"a whole number up to {largest}");

    private static OptionsValidationException Unknown(IConfigurationSection section) => Failure($"{section.Path} is not known.");

    private static OptionsValidationException Unreadable(IConfigurationSection section, string expected) =>
        Failure($"{section.Path} must be {expected}; it is \"{section.Value}\".");

    private static OptionsValidationException Failure(string message) => new(nameof(ParserOptions), typeof(ParserOptions), [message]);
}
