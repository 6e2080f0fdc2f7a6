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

    /// <summary>The texts of an array.</summary>
    public static List<string> Texts(JsonElement array)
    {
        List<string> texts = new(array.GetArrayLength());
        foreach (JsonElement item in array.EnumerateArray())
        {
            texts.Add(item.GetString()!);
        }

        return texts;
    }

    private static Stream Open(string fileName) =>
        typeof(TemplateData).Assembly.GetManifestResourceStream("Templates/" + fileName)
        ?? throw new InvalidOperationException($"The assembly lacks its data file {fileName}.");
}
