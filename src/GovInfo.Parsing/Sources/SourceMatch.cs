namespace GovInfo.Parsing.Sources;

/// <summary>How sure a reader is that bytes are of its format; higher is surer.</summary>
public enum SourceMatch
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>They could be: nothing speaks against it.</summary>
    Possible,

    /// <summary>They look like it.</summary>
    Likely,

    /// <summary>They bear the format's signature.</summary>
    Certain,
}
