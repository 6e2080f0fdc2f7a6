namespace GovInfo.Parsing.Documents;

/// <summary>
/// Where something stands in the source, in the terms of its format: a line of text, a CSS path, a cell of a table, a box on a page.
/// <see cref="ToString"/> gives the form that the exporters write.
/// </summary>
/// <remarks>Immutable. Locations are made for every cell, so derived types hold little and build their text only when it is asked for.</remarks>
public abstract class SourceLocation
{
    /// <summary>The location as text, in the form documented by the derived type.</summary>
    public abstract override string ToString();
}
