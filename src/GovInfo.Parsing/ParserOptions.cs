using System.Collections.Immutable;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing;

/// <summary>How reports are parsed. Immutable; change a copy with <c>with</c>.</summary>
public sealed record ParserOptions
{
    /// <summary>The options used unless others are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>What one parse may cost.</summary>
    public ParseLimits Limits { get; init; } = ParseLimits.Default;

    /// <summary>The readers; of those that are equally sure of a source's bytes, the first reads it.</summary>
    public ImmutableArray<ISourceReader> Readers { get; init; } = SourceReaders.Default;

    /// <summary>The rules that a report is held against, in the order in which their results are given.</summary>
    public ImmutableArray<IReportRule> Rules { get; init; } = ReportRules.Default;

    /// <summary>
    /// Whether checks count a cell that is blank or not applicable as 0. Off unless asked for: a blank makes a check not assessable. Values
    /// of observations are never changed.
    /// </summary>
    public bool BlankAsZero { get; init; }

    /// <summary>
    /// Called at the end of every parse that was not cancelled, on the thread of the parse: for logs and counts. What it throws leaves the
    /// parse. Null unless given.
    /// </summary>
    public Action<ParseCompletion>? Completed { get; init; }
}
