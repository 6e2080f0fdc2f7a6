using System.Text.Json;

namespace GovInfo.Parsing.Templates;

/// <summary>The data files under <c>Templates/Data</c>, embedded in the assembly.</summary>
internal static class TemplateData
{
    /// <summary>A file as text.</summary>
    public static string ReadText(string fileName)
    {
        using StreamReader reader = new(Open(fileName));
        return reader.ReadToEnd();
    }

    /// <summary>A file as JSON; the caller disposes of it.</summary>
    public static JsonDocument ReadJson(string fileName)
    {
        using Stream stream = Open(fileName);
        return JsonDocument.Parse(stream);
    }

    private static Stream Open(string fileName) =>
        typeof(TemplateData).Assembly.GetManifestResourceStream("Templates/" + fileName)
        ?? throw new InvalidOperationException($"The assembly lacks its data file {fileName}.");
}
