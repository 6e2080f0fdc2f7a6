using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Validation;

/// <summary>What all rules have in common, those on one report, on the reports of several years and on a body with its subordinates.</summary>
public interface IValidationRule
{
    /// <summary>What a failed check is reported as: the rule's code, its severity, and its message in both languages.</summary>
    /// <remarks>
    /// Beside the rule's own arguments (<see cref="CheckResult.Arguments"/>) a message may speak of <c>{subject}</c>, <c>{stated}</c>,
    /// <c>{expected}</c>, <c>{difference}</c> and <c>{quote}</c>.
    /// </remarks>
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>What the rule asks for, in a few English words.</summary>
    string EnglishTitle { get; }

    /// <summary>What the rule asks for, in a few Chinese words.</summary>
    string ChineseTitle { get; }
}
