namespace GovInfo.Parsing;

/// <summary>What was parsed.</summary>
/// <param name="Name">The name of the source: a path, an address, or <c>-</c>.</param>
/// <param name="Format">The format that was read, or null when it was not recognised.</param>
/// <param name="ByteCount">The number of bytes.</param>
/// <param name="Sha256">The SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
public sealed record SourceDescription(string Name, string? Format, long ByteCount, string Sha256);
