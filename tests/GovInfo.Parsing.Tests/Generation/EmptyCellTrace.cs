namespace GovInfo.Parsing.Tests.Generation;

/// <summary>What an empty cell leaves behind in a text.</summary>
internal enum EmptyCellTrace
{
    /// <summary>A mark, an element, or a gap between columns: every cell has its place.</summary>
    Kept,

    /// <summary>Nothing; the cells that are written stand apart.</summary>
    Lost,

    /// <summary>Nothing, and nothing stands between the cells that are written.</summary>
    Glued,
}
