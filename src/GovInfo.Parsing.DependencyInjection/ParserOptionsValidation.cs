namespace GovInfo.Parsing.DependencyInjection;

/// <summary>Finds options that make no sense, so that a wrong configuration is told at once and not by every document.</summary>
internal static class ParserOptionsValidation
{
    /// <summary>What is wrong, in sentences; none when nothing is.</summary>
    public static IEnumerable<string> Failures(ParserOptions options)
    {
        ParseLimits limits = options.Limits;
        (string Name, long Value)[] numbers =
        [
            (nameof(limits.MaxSourceBytes), limits.MaxSourceBytes),
            (nameof(limits.MaxUnpackedBytes), limits.MaxUnpackedBytes),
            (nameof(limits.MaxCompressionRatio), limits.MaxCompressionRatio),
            (nameof(limits.MaxNodes), limits.MaxNodes),
            (nameof(limits.MaxDepth), limits.MaxDepth),
            (nameof(limits.MaxPages), limits.MaxPages),
            (nameof(limits.MaxCells), limits.MaxCells),
            (nameof(limits.MaxTextLength), limits.MaxTextLength),
        ];
        foreach ((string name, long value) in numbers.Where(static number => number.Value <= 0))
        {
            yield return $"Limits:{name} must be above 0; it is {value}.";
        }

        if (limits.MaxDuration <= TimeSpan.Zero)
        {
            yield return $"Limits:{nameof(limits.MaxDuration)} must be above 0; it is {limits.MaxDuration}.";
        }

        if (options.Readers.IsDefaultOrEmpty)
        {
            yield return "Readers must not be empty: nothing could be read.";
        }

        if (options.Rules.IsDefault)
        {
            yield return "Rules must not be null; an empty list makes no checks.";
        }
    }
}
