namespace GovInfo.Parsing.Validation;

/// <summary>What became of a check.</summary>
public enum CheckOutcome
{
    /// <summary>What was compared agrees.</summary>
    Held,

    /// <summary>What was compared disagrees, or what the rule looks for was found.</summary>
    Failed,

    /// <summary>The check could not be made: a member is blank, unreadable or absent. <see cref="CheckResult.Missing"/> names it.</summary>
    NotAssessable,
}
