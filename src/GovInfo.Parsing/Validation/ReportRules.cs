using System.Collections.Immutable;
using GovInfo.Parsing.Validation.Rules;

namespace GovInfo.Parsing.Validation;

/// <summary>The rules that a report is held against. <c>docs/checks.md</c> lists them with an example each.</summary>
public static class ReportRules
{
    /// <summary>The rules used unless others are given, in the order of their codes.</summary>
    public static ImmutableArray<IReportRule> Default { get; } =
    [
        new OutcomesSumRule(),
        new RequestFlowRule(),
        new ApplicantsSumRule(),
        new ReviewResultsSumRule(),
        new CountsWholeRule(),
        new ItemsNotNegativeRule(),
        new PublishedWithinPublicRule(),
        new StatisticsSumRule(),
        new TableMissingRule(),
        new LineMissingRule(),
        new LineUnknownRule(),
        new SplitDigitsRule(),
        new BlankTotalRule(),
        new ReceivedTextRule(),
        new CarriedInTextRule(),
        new AnsweredTextRule(),
        new CarriedOverTextRule(),
        new OutcomesTextRule(),
        new ApplicantsTextRule(),
        new ReviewTextRule(),
        new DecisionsTextRule(),
        new RegulationsTextRule(),
        new EnumerationRule(),
        new ShareRule(),
        new GrowthRule(),
        new AllAnsweredRule(),
        new FeesReportedRule(),
        new YearAgreementRule(),
        new SentenceYearRule(),
        new SectionMissingRule(),
        new SectionRepeatedRule(),
        new SectionOrderRule(),
        new SectionNumberingRule(),
        new TemplateYearRule(),
        new SectionEmptyRule(),
        new AuthorityAgreementRule(),
        new SignatureDateRule(),
        new SubheadingNumberingRule(),
    ];
}
