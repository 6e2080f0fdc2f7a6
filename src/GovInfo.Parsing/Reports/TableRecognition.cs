namespace GovInfo.Parsing.Reports;

/// <summary>What was matched to recognise a table: the ground on which confidence in it stands.</summary>
public sealed record TableRecognition
{
    /// <summary>Nothing was matched.</summary>
    public static TableRecognition None { get; } = new();

    /// <summary>Row and column labels that equal the form's, apart from spaces, brackets and numbering.</summary>
    public int ExactLabels { get; init; }

    /// <summary>Labels that equal a known variant.</summary>
    public int AliasLabels { get; init; }

    /// <summary>Labels matched by similarity (misprints).</summary>
    public int SimilarLabels { get; init; }

    /// <summary>Labels of the form that the table lacks.</summary>
    public int MissingLabels { get; init; }

    /// <summary>Rows and columns of the table that the form does not have.</summary>
    public int UnknownLabels { get; init; }

    /// <summary>Other readings of the table that stood close to the one chosen.</summary>
    public int CloseHypotheses { get; init; }
}
