using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>答复 and 办结: what was processed in the year.</summary>
internal sealed class AnsweredTextRule() : TextRule(
    TextCheckDiagnostics.AnsweredText, "The text and the table agree on requests answered", "正文与表格的办结答复数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) => fact.Subject == "requests/total/total";
}
