using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>Opens the tables of glyph names, encodings, widths and characters that are embedded in the library (folder Data).</summary>
internal static class FontData
{
    /// <summary>The whole text of a table.</summary>
    public static string ReadText(string fileName)
    {
        using Stream stream = typeof(FontData).Assembly.GetManifestResourceStream("Fonts/" + fileName)
            ?? throw new InvalidOperationException($"The embedded table {fileName} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// The entries of a table in sections: a line <c>[Name]</c> begins a section, every other line is a key and a value with a space between;
    /// lines that begin with <c>#</c> are comments.
    /// </summary>
    public static Dictionary<string, List<(string Key, string Value)>> ReadSections(string fileName)
    {
        var sections = new Dictionary<string, List<(string Key, string Value)>>(StringComparer.Ordinal);
        List<(string Key, string Value)>? entries = null;
        foreach (ReadOnlySpan<char> line in ReadText(fileName).AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                entries = sections[line[1..^1].ToString()] = [];
                continue;
            }

            int space = line.IndexOf(' ');
            entries?.Add((line[..space].ToString(), line[(space + 1)..].ToString()));
        }

        return sections;
    }
}
