using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>A number that the text of a report states, with what it counts and the sentence that says so.</summary>
public sealed record NarrativeFact
{
    /// <summary>
    /// What the number is about: the code of a cell of the form (<c>requests/received/total</c>), of a group of its rows or columns
    /// (<c>requests/refused/total</c> is the sum of the rows <c>refused.*</c>), or one of <see cref="NarrativeSubject"/>.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>The cells of the form whose sum the fact states; empty when the form has none for it.</summary>
    public ImmutableArray<ObservationKey> Cells { get; init; } = [];

    /// <summary>What kind of number it is.</summary>
    public FactKind Kind { get; init; }

    /// <summary>The number: money in yuan, shares and growth in percent (a fall is negative), all else as counted.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit as printed (件, 条, 万元, %), or empty.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Whether the text gives the number as exact; 十余件, 约50条, 近百次 are not.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>How many decimals the text prints.</summary>
    public int Decimals { get; init; }

    /// <summary>The verb that governs the number (收到, 受理, 答复 …), or empty.</summary>
    public string Verb { get; init; } = string.Empty;

    /// <summary>The sentence as printed.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the number begins in <see cref="Sentence"/>; for a fact without a number (未收到…), where its statement begins.</summary>
    public int Index { get; init; }

    /// <summary>Where the sentence's paragraph stands.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The code of the section that the sentence stands in; empty for the preface.</summary>
    public string Section { get; init; } = string.Empty;

    /// <summary>The body that the sentence names as the one it speaks of (我局, 全区, 区政府办公室), or null.</summary>
    public string? Body { get; init; }

    /// <summary>How the body that the sentence speaks of relates to the reporting body.</summary>
    public FactScope Scope { get; init; }

    /// <summary>The year that the sentence dates the number to, or null when it names none.</summary>
    public int? Year { get; init; }
}
