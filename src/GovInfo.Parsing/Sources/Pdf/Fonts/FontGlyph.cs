namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>What a font says of one character code. Lengths are in text space units: 1 is the font's size.</summary>
/// <param name="Text">What the glyph stands for; empty when the font has no mapping for it.</param>
/// <param name="Width">The horizontal advance.</param>
/// <param name="VerticalAdvance">The advance of vertical writing, negative when it goes down.</param>
/// <param name="VerticalOriginX">The x of the position vector: from the horizontal origin to the vertical one (ISO 32000-2, 9.7.4.3).</param>
/// <param name="IsWordSpace">Whether word spacing applies: a code of one byte that is 32 (ISO 32000-2, 9.3.3).</param>
internal sealed record FontGlyph(string Text, double Width, double VerticalAdvance = -1, double VerticalOriginX = 0, bool IsWordSpace = false);
