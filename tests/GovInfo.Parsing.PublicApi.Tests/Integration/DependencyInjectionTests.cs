using GovInfo.Parsing.PublicApi.Tests.Extension;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GovInfo.Parsing.PublicApi.Tests.Integration;

/// <summary><c>AddGovInfoParsing</c>: options, readers and rules, validation, logging.</summary>
public sealed class DependencyInjectionTests
{
    [Fact]
    public void The_parser_has_the_options_asked_for_in_the_order_of_their_registration()
    {
        ParserOptions options = Resolve(services =>
        {
            services.AddGovInfoParsing(options => options with { BlankAsZero = true, Limits = options.Limits with { MaxDepth = 7, MaxPages = 8 } });
            services.AddGovInfoParsing(options => options with { Limits = options.Limits with { MaxDepth = 9 } });
        }).Options;
        Assert.True(options.BlankAsZero);
        Assert.Equal((9, 8), (options.Limits.MaxDepth, options.Limits.MaxPages));
    }

    [Fact]
    public void Readers_and_rules_of_the_container_are_used()
    {
        ParserOptions options = Resolve(services => services.AddGovInfoParsing().AddReader<JsonReader>().AddRule<RoundNumberRule>()).Options;
        Assert.IsType<JsonReader>(options.Readers[0]);
        Assert.Equal(ParserOptions.Default.Readers.Length + 1, options.Readers.Length);
        Assert.IsType<RoundNumberRule>(options.Rules[^1]);
        Assert.Equal(ParserOptions.Default.Rules.Length + 1, options.Rules.Length);
    }

    [Fact]
    public void Configuration_sets_every_limit()
    {
        string[] names = ["MaxSourceBytes", "MaxUnpackedBytes", "MaxCompressionRatio", "MaxNodes", "MaxDepth", "MaxPages", "MaxCells", "MaxTextLength"];
        var values = names.Select((name, index) => KeyValuePair.Create("Limits:" + name, (string?)(100 + index).ToString())).ToDictionary();
        values["blankAsZero"] = "true";
        values["Limits:MaxDuration"] = "00:00:05";
        ParserOptions options = Resolve(services => services.AddGovInfoParsing(Configuration(values))).Options;
        ParseLimits expected = new()
        {
            MaxSourceBytes = 100,
            MaxUnpackedBytes = 101,
            MaxCompressionRatio = 102,
            MaxNodes = 103,
            MaxDepth = 104,
            MaxPages = 105,
            MaxCells = 106,
            MaxTextLength = 107,
            MaxDuration = TimeSpan.FromSeconds(5),
        };
        Assert.Equal(expected, options.Limits);
        Assert.True(options.BlankAsZero);

        // A limit that is added to the library must be bound too.
        Assert.Equal(names.Length + 1, typeof(ParseLimits).GetProperties().Count(property => property.CanWrite));
    }

    [Theory]
    [InlineData("Limits:MaxDepth", "0", "MaxDepth must be above 0")]
    [InlineData("Limits:MaxDepth", "many", "Limits:MaxDepth must be a whole number")]
    [InlineData("Limits:MaxDepth", "4294967297", "Limits:MaxDepth must be a whole number")]
    [InlineData("Limits:MaxDuration", "-00:00:01", "MaxDuration must be above 0")]
    [InlineData("Limits:MaxDeepness", "3", "Limits:MaxDeepness is not known")]
    [InlineData("BlankAsZero", "yes", "BlankAsZero must be true or false")]
    [InlineData("Blanks", "true", "Blanks is not known")]
    public void A_wrong_configuration_is_told_when_the_parser_is_resolved(string key, string value, string message)
    {
        var values = new Dictionary<string, string?> { [key] = value };
        OptionsValidationException thrown =
            Assert.Throws<OptionsValidationException>(() => Resolve(services => services.AddGovInfoParsing(Configuration(values))));
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parses_are_logged_once_with_their_errors()
    {
        using var log = new ListLogger();
        AnnualReportParser parser = Resolve(services =>
        {
            services.AddLogging(logging => logging.AddProvider(log));
            services.AddGovInfoParsing();
        });
        parser.Parse(ReportSource.FromFile(RepositoryFolder.SamplePage), TestContext.Current.CancellationToken);
        string line = Assert.Single(log.Lines);
        Assert.StartsWith("Information GovInfo.Parsing.AnnualReportParser: Parsed ", line, StringComparison.Ordinal);
        Assert.Contains("html", line, StringComparison.Ordinal);
        Assert.Contains(": Complete in ", line, StringComparison.Ordinal);
        parser.Parse(ReportSource.FromBytes(ReadOnlyMemory<byte>.Empty), TestContext.Current.CancellationToken);
        Assert.Equal(3, log.Lines.Count);
        Assert.StartsWith("Warning GovInfo.Parsing.AnnualReportParser: -: GI", log.Lines[2], StringComparison.Ordinal);
    }

    private static AnnualReportParser Resolve(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        return provider.GetRequiredService<AnnualReportParser>();
    }

    private static IConfigurationRoot Configuration(Dictionary<string, string?> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build();

    private sealed class ListLogger : ILoggerProvider, ILogger
    {
        private string category = string.Empty;

        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName)
        {
            category = categoryName;
            return this;
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {category}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
