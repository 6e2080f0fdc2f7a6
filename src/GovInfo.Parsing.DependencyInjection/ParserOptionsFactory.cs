using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GovInfo.Parsing.DependencyInjection;

/// <summary>Puts the parser's options together: the defaults, the changes asked for, readers and rules of the container, logging.</summary>
internal static class ParserOptionsFactory
{
    public static ParserOptions Create(IServiceProvider provider)
    {
        ParserOptions options = ParserOptions.Default;
        foreach (ParserOptionsChange change in provider.GetServices<ParserOptionsChange>())
        {
            options = change.Apply(options);
        }

        options = options with
        {
            Readers = [.. provider.GetServices<ISourceReader>(), .. options.Readers],
            Rules = [.. options.Rules, .. provider.GetServices<IReportRule>()],
        };
        string[] failures = [.. ParserOptionsValidation.Failures(options)];
        if (failures.Length > 0)
        {
            throw new OptionsValidationException(nameof(ParserOptions), typeof(ParserOptions), failures);
        }

        return provider.GetService<ILoggerFactory>() is { } loggers
            ? options with { Completed = ParseLog.Completed(loggers.CreateLogger<AnnualReportParser>()) + options.Completed }
            : options;
    }
}
