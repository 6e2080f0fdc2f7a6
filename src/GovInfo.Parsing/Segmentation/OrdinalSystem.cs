namespace GovInfo.Parsing.Segmentation;

/// <summary>The numbering systems of headings. GB/T 9704 prescribes 一、 （一） 1. （1） from the highest level down; real reports mix them.</summary>
internal enum OrdinalSystem
{
    /// <summary>No ordinal.</summary>
    None,

    /// <summary>一、 二、 (also with another mark behind it, or a dash for 一).</summary>
    Chinese,

    /// <summary>第一部分, 第一章, 第一、.</summary>
    Part,

    /// <summary>1、 2. 3．.</summary>
    Arabic,

    /// <summary>（一） （二）.</summary>
    BracketedChinese,

    /// <summary>（1） （2）.</summary>
    BracketedArabic,

    /// <summary>① ②, 1.1, and whatever else stands only deep inside a section.</summary>
    Deep,
}
