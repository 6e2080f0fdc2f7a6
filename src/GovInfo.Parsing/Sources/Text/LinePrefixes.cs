using System.Text;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>Takes from each line of a text what stands before it: marks of quoted mail, of lists, numbers of lines.</summary>
internal static class LinePrefixes
{
    /// <summary>The text without the prefixes; its lines keep their numbers and their ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lengthOf">How many letters of a line, given without its end, are its prefix.</param>
    public static string Remove(string text, Func<ReadOnlySpan<char>, int> lengthOf)
    {
        var rest = new StringBuilder(text.Length);
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            rest.Append(line[lengthOf(line.TrimEnd("\r\n"))..]);
            start = end;
        }

        return rest.ToString();
    }
}
