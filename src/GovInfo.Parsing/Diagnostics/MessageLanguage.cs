namespace GovInfo.Parsing.Diagnostics;

/// <summary>The language of messages.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, simplified.</summary>
    Chinese,
}
