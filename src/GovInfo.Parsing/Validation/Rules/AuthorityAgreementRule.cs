using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Validation.Series;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The title and the signature name the body that the report is attributed to; shorter and fuller forms of one name agree.</summary>
internal sealed class AuthorityAgreementRule() : ReportRule(
    DocumentCheckDiagnostics.AuthorityAgreement, "Title, authority and signature name one body", "标题、机关名称与落款一致")
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI2107"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Authority is not { } authority)
        {
            yield break;
        }

        if (report.Title is { } title && BodyIn(title.Value) is { } inTitle)
        {
            yield return Result("标题", inTitle, authority.Value, title.Location);
        }

        if (Signature.Find(report) is { Body: { } signed } signature)
        {
            yield return Result("落款", signed, authority.Value, signature.Location);
        }
    }

    private static string? BodyIn(string title) => TitleGrammar.Read(CompactLine.From(title, null))?.Authority?.Printed;

    private CheckResult Result(string subject, string named, string authority, SourceLocation? location) => new()
    {
        Rule = this,
        Outcome = AuthorityName.MayBeSame(named, authority) ? CheckOutcome.Held : CheckOutcome.Failed,
        Subject = subject,
        Quote = named,
        Arguments = [new DiagnosticArgument("expected", authority)],
        Location = location,
    };
}
