using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Reads <c>Templates/Data/sections.json</c>.</summary>
internal static class SectionLexiconReader
{
    public static SectionLexicon Read()
    {
        using JsonDocument document = TemplateData.ReadJson("sections.json");
        JsonElement root = document.RootElement;
        var words = new Dictionary<string, HeadingWord>(StringComparer.Ordinal);
        var endings = Strings(root, "terminals").ToHashSet(StringComparer.Ordinal);
        var sections = ImmutableArray.CreateBuilder<SectionWords>();
        foreach (JsonElement section in root.GetProperty("sections").EnumerateArray())
        {
            SectionWords read = ReadSection(section);
            sections.Add(read);
            foreach (JsonProperty kernel in section.GetProperty("kernels").EnumerateObject())
            {
                // An overview's kernel may hold the word that ends it: 总体情况.
                bool ends = endings.Any(ending => kernel.Name.EndsWith(ending, StringComparison.Ordinal));
                words[kernel.Name] = new HeadingWord(kernel.Name, HeadingWordKind.Kernel, read.Number, kernel.Value.GetInt32(), ends);
            }
        }

        AddPlain(words, endings, HeadingWordKind.Filler, endsHeading: true);
        AddPlain(words, Strings(root, "connectors"), HeadingWordKind.Connector, endsHeading: false);
        AddPlain(words, Strings(root, "fillers"), HeadingWordKind.Filler, endsHeading: false);
        return new SectionLexicon(sections.ToImmutable(), [.. words.Values], [.. Strings(root, "notHeadings")]);
    }

    /// <summary>The words that begin lines of one kind, which do not belong to the report.</summary>
    public static ImmutableArray<string> ReadBeginnings(string kind)
    {
        using JsonDocument document = TemplateData.ReadJson("sections.json");
        return [.. Strings(document.RootElement, kind)];
    }

    private static SectionWords ReadSection(JsonElement section)
    {
        ImmutableArray<string> titles = [.. Strings(section, "titles")];
        return new SectionWords(
            section.GetProperty("code").GetString()!,
            section.GetProperty("number").GetInt32(),
            titles[0],
            [.. titles.Select(static title => LabelKey.Of(title)).Distinct()]);
    }

    private static void AddPlain(Dictionary<string, HeadingWord> words, IEnumerable<string> texts, HeadingWordKind kind, bool endsHeading)
    {
        foreach (string text in texts)
        {
            words.TryAdd(text, new HeadingWord(text, kind, 0, 0, endsHeading));
        }
    }

    private static List<string> Strings(JsonElement element, string property) => TemplateData.Texts(element.GetProperty(property));
}
