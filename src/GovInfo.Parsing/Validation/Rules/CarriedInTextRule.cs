using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>上年结转: what was carried in from last year.</summary>
internal sealed class CarriedInTextRule() : TextRule(
    TextCheckDiagnostics.CarriedInText, "The text and the table agree on requests carried in", "正文与表格的上年结转数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) => fact.Subject == "requests/carried_in/total";
}
