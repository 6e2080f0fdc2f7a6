namespace GovInfo.Parsing.Documents;

/// <summary>A link from the content of a page to a file.</summary>
/// <param name="Text">The text of the link.</param>
/// <param name="Target">Where it leads, as printed.</param>
public sealed record AttachmentLink(string Text, string Target);
