namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>The charset parameter of an HTTP content type.</summary>
internal static class ContentTypeCharset
{
    /// <summary>The label, or null: <c>gbk</c> of <c>text/html; charset=gbk</c>.</summary>
    public static string? Find(string? contentType)
    {
        const string name = "charset=";
        int start = contentType?.IndexOf(name, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = contentType.AsSpan(start + name.Length);
        int end = rest.IndexOf(';');
        ReadOnlySpan<char> label = (end < 0 ? rest : rest[..end]).Trim(" \t\"'");
        return label.IsEmpty ? null : label.ToString();
    }
}
