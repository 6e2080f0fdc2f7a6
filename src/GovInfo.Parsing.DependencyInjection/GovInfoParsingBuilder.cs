using System.Diagnostics.CodeAnalysis;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfo.Parsing.DependencyInjection;

/// <summary>Adds readers and rules to the parser that <c>AddGovInfoParsing</c> registers.</summary>
public sealed class GovInfoParsingBuilder
{
    internal GovInfoParsingBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that the parser is registered with.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a reader. Added readers stand before those of the library, so that they win where both are equally sure.</summary>
    /// <typeparam name="TReader">The reader: stateless and thread-safe, as one object serves all parses.</typeparam>
    public GovInfoParsingBuilder AddReader<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TReader>()
        where TReader : class, ISourceReader
    {
        Services.AddSingleton<ISourceReader, TReader>();
        return this;
    }

    /// <summary>Adds a rule. Added rules stand behind those of the library.</summary>
    /// <typeparam name="TRule">The rule: stateless and thread-safe, as one object checks all reports.</typeparam>
    public GovInfoParsingBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IReportRule
    {
        Services.AddSingleton<IReportRule, TRule>();
        return this;
    }
}
