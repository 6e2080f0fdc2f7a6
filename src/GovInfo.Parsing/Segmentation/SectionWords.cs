using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>The words of one section's heading.</summary>
/// <param name="Code">The code of the section.</param>
/// <param name="Number">Its place in the form, 1 to 6.</param>
/// <param name="Title">Its title in the form.</param>
/// <param name="TitleKeys">The known wordings, letters only, simplified.</param>
internal sealed record SectionWords(string Code, int Number, string Title, ImmutableArray<string> TitleKeys);
