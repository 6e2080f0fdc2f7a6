using GovInfo.Parsing;
using GovInfo.Parsing.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the parser of annual reports as a service.</summary>
public static class GovInfoParsingServiceCollectionExtensions
{
    /// <summary>
    /// Registers an <see cref="AnnualReportParser"/> and its <see cref="ParserOptions"/> as singletons. Parses are logged, at their end, to the
    /// category <c>GovInfo.Parsing.AnnualReportParser</c> where logging is registered.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options: <c>options => options with { BlankAsZero = true }</c>. Null for none.</param>
    /// <returns>A builder that adds readers and rules.</returns>
    /// <exception cref="Options.OptionsValidationException">Thrown when the parser is resolved: an option makes no sense; the message names it.</exception>
    public static GovInfoParsingBuilder AddGovInfoParsing(
        this IServiceCollection services, Func<ParserOptions, ParserOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(static provider => ParserOptionsFactory.Create(provider));
        services.TryAddSingleton(static provider => new AnnualReportParser(provider.GetRequiredService<ParserOptions>()));
        if (configure is not null)
        {
            services.AddSingleton(new ParserOptionsChange(configure));
        }

        return new GovInfoParsingBuilder(services);
    }

    /// <summary>
    /// As <see cref="AddGovInfoParsing(IServiceCollection, Func{ParserOptions, ParserOptions}?)"/>, with options from configuration:
    /// <c>BlankAsZero</c>, and under <c>Limits</c> each property of <see cref="ParseLimits"/> (<c>MaxDuration</c> as <c>hh:mm:ss</c>).
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section that holds the options.</param>
    /// <returns>A builder that adds readers and rules.</returns>
    /// <exception cref="Options.OptionsValidationException">
    /// Thrown when the parser is resolved: a key is not known, or a value cannot be read or makes no sense; the message names it.
    /// </exception>
    public static GovInfoParsingBuilder AddGovInfoParsing(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddGovInfoParsing(options => ParserOptionsConfiguration.Apply(options, configuration));
    }
}
