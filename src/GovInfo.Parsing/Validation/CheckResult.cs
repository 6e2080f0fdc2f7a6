using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>One check of one report: what was compared, and whether it agrees. Values are those printed; nothing is repaired.</summary>
public sealed record CheckResult
{
    /// <summary>The rule that made the check.</summary>
    public required IValidationRule Rule { get; init; }

    /// <summary>What became of the check.</summary>
    public required CheckOutcome Outcome { get; init; }

    /// <summary>What was checked, in the words of the form: the label of a row or column, a section, a sentence's matter.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The cells of the side that states a value: the printed total, as a rule.</summary>
    public ImmutableArray<Observation> StatedCells { get; init; } = [];

    /// <summary>The cells of the side that it is held against: the parts of a sum, as a rule.</summary>
    public ImmutableArray<Observation> ExpectedCells { get; init; } = [];

    /// <summary>The value stated; null when a member is missing or the check compares no values.</summary>
    public decimal? Stated { get; init; }

    /// <summary>The value expected; null when a member is missing or the check compares no values.</summary>
    public decimal? Expected { get; init; }

    /// <summary>How much more is stated than expected; null when a side is.</summary>
    public decimal? Difference => Stated - Expected;

    /// <summary>The cells without which the check could not be made.</summary>
    public ImmutableArray<Observation> Missing { get; init; } = [];

    /// <summary>The facts of the text that the check compares.</summary>
    public ImmutableArray<NarrativeFact> Facts { get; init; } = [];

    /// <summary>The values that the rule's message speaks of beside those named at <see cref="IValidationRule.Descriptor"/>.</summary>
    public ImmutableArray<DiagnosticArgument> Arguments { get; init; } = [];

    /// <summary>The sentence that the check is about, as printed; empty when it is about cells alone.</summary>
    public string Quote { get; init; } = string.Empty;

    /// <summary>Where in the source a reader should look first, or null.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The cell that the check is about when it is about one, or null.</summary>
    public ObservationKey? Cell { get; init; }

    /// <summary>The stable code of the rule.</summary>
    public string Code => Rule.Descriptor.Code;

    /// <summary>How much it matters when the check fails.</summary>
    public DiagnosticSeverity Severity => Rule.Descriptor.Severity;

    /// <summary>The result as a diagnostic, as <see cref="ParseResult.Diagnostics"/> has it for failed checks.</summary>
    public Diagnostic ToDiagnostic()
    {
        var arguments = ImmutableArray.CreateBuilder<DiagnosticArgument>(Arguments.Length + 5);
        arguments.AddRange(Arguments);
        arguments.Add(new DiagnosticArgument("subject", Subject));
        AddNumber(arguments, "stated", Stated);
        AddNumber(arguments, "expected", Expected);
        AddNumber(arguments, "difference", Difference);
        if (Quote.Length > 0)
        {
            arguments.Add(new DiagnosticArgument("quote", Quote));
        }

        return new Diagnostic(Rule.Descriptor, arguments.ToImmutable(), Location, Cell);
    }

    /// <summary>The result in a sentence.</summary>
    /// <param name="language">The language of the sentence.</param>
    public string GetMessage(MessageLanguage language = MessageLanguage.English)
    {
        if (Outcome == CheckOutcome.Failed)
        {
            return ToDiagnostic().GetMessage(language);
        }

        bool chinese = language == MessageLanguage.Chinese;
        string head = (chinese ? Rule.ChineseTitle : Rule.EnglishTitle)
            + (Subject.Length == 0 ? string.Empty : chinese ? $"（{Subject}）" : $" ({Subject})");
        if (Outcome == CheckOutcome.Held)
        {
            return head + (chinese ? "：相符。" : ": holds.");
        }

        string cells = string.Join(chinese ? "、" : ", ", Missing.Select(static cell => cell.Key.ToString()));
        return head + (chinese ? $"：无法核对，缺少 {cells}。" : $": not assessable without {cells}.");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Outcome}: {GetMessage()}";

    /// <summary>A number as messages print it: plain, without trailing zeros.</summary>
    internal static string Format(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static void AddNumber(ImmutableArray<DiagnosticArgument>.Builder arguments, string name, decimal? value)
    {
        if (value is { } number)
        {
            arguments.Add(new DiagnosticArgument(name, Format(number)));
        }
    }
}
