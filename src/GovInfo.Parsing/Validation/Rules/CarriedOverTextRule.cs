using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>结转下年: what is carried over to the next year.</summary>
internal sealed class CarriedOverTextRule() : TextRule(
    TextCheckDiagnostics.CarriedOverText, "The text and the table agree on requests carried over", "正文与表格的结转下年数一致")
{
    /// <inheritdoc/>
    protected override bool Concerns(NarrativeFact fact) => fact.Subject == "requests/carried_over/total";
}
