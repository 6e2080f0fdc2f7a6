using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>收到 and 受理: what was received, or for 受理 and 办理 what was received and carried in.</summary>
internal sealed class ReceivedTextRule() : TextRule(
    TextCheckDiagnostics.ReceivedText, "The text and the table agree on requests received", "正文与表格的新收申请数一致")
{
    private const string Received = "requests/received/total";

    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) => fact.Subject is Received or NarrativeSubject.RequestsAccepted;

    /// <inheritdoc/>
    protected override ImmutableArray<ImmutableArray<Observation>> Candidates(NarrativeFact fact, AnnualReport report)
    {
        if (report.Requests is not { } table)
        {
            return [];
        }

        Observation received = table[RequestRow.Received, Applicant.Total];
        return fact.Subject == NarrativeSubject.RequestsAccepted

            // 办理 may also be what was dealt with in the year.
            ? [[received], [received, table[RequestRow.CarriedIn, Applicant.Total]], [table[RequestRow.Total, Applicant.Total]]]
            : [[received]];
    }
}
