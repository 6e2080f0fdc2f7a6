using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>The words of government web pages around the article: see <c>Templates/Data/web-pages.json</c>.</summary>
/// <remarks>Words are compared in simplified characters, in half width and without white space.</remarks>
internal sealed class PageVocabulary
{
    private const int LongestFurniture = 90;
    private const int LongestTitle = 80;
    private const int LongestLabel = 12;

    private readonly ImmutableArray<string> titleWords;
    private readonly ImmutableArray<string> publisherLabels;
    private readonly ImmutableArray<string> dateLabels;
    private readonly ImmutableArray<string> indexLabels;
    private readonly ImmutableArray<string> furnitureStarts;
    private readonly ImmutableArray<string> furnitureEnds;
    private readonly ImmutableArray<string> furnitureAnywhere;

    private PageVocabulary(JsonElement root)
    {
        titleWords = Words(root, "titleWords");
        publisherLabels = Words(root, "publisherLabels");
        dateLabels = Words(root, "dateLabels");
        indexLabels = Words(root, "indexLabels");
        furnitureStarts = Words(root, "furnitureStarts");
        furnitureEnds = Words(root, "furnitureEnds");
        furnitureAnywhere = Words(root, "furnitureAnywhere");
    }

    /// <summary>The words of the data file.</summary>
    public static PageVocabulary Default { get; } = Load();

    /// <summary>Whether a line above an article is part of the page: 当前位置, 来源, 字号 and the like. Sentences never are.</summary>
    public bool IsFurnitureAbove(string text) => IsFurniture(text, furnitureStarts);

    /// <summary>Whether a line below an article is part of the page: 打印, 上一篇, 主办 and the like. Sentences never are.</summary>
    public bool IsFurnitureBelow(string text) => IsFurniture(text, furnitureEnds);

    private bool IsFurniture(string text, ImmutableArray<string> beginnings)
    {
        if (text.Length > LongestFurniture || text.Contains('。', StringComparison.Ordinal))
        {
            return false;
        }

        string line = LabelKey.Folded(text).TrimStart('[', '(', '-', '·', '|', '>', '.', '•', '*');
        foreach (string word in furnitureAnywhere)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (string word in beginnings)
        {
            // 来源：…, [打印], 首页 > …; but not 时间 as the first word of a sentence.
            if (line.StartsWith(word, StringComparison.Ordinal)
                && (line.Length == word.Length || word.Length > 3 || !char.IsLetter(line[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line may be the title of a report.</summary>
    public bool IsTitle(string text)
    {
        if (text.Length > LongestTitle || text.Contains('。', StringComparison.Ordinal) || text.Contains('>', StringComparison.Ordinal))
        {
            return false;
        }

        string line = LabelKey.Folded(text);
        foreach (string word in titleWords)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is a label of the index table, with or without what it labels.</summary>
    public bool IsIndexLabel(string text) => Labels(text, indexLabels, out _);

    /// <summary>Whether a text is the label of the publishing body; <paramref name="value"/> is what stands behind it.</summary>
    public bool IsPublisherLabel(string text, out string value) => Labels(text, publisherLabels, out value);

    /// <summary>Whether a text is the label of the date of publication; <paramref name="value"/> is what stands behind it.</summary>
    public bool IsDateLabel(string text, out string value) => Labels(text, dateLabels, out value);

    private static bool Labels(string text, ImmutableArray<string> labels, out string value)
    {
        int colon = text.AsSpan().IndexOfAny("：:∶】]");
        ReadOnlySpan<char> label = colon < 0 ? text : text.AsSpan(0, colon);
        value = colon < 0 ? string.Empty : text[(colon + 1)..].Trim(' ', '\u00A0', '\u3000', '\n', '：', ':', ']', '】');
        return label.Length <= LongestLabel && labels.Contains(LabelKey.Of(label.TrimStart("[【 ")));
    }

    private static PageVocabulary Load()
    {
        using JsonDocument data = TemplateData.ReadJson("web-pages.json");
        return new PageVocabulary(data.RootElement);
    }

    private static ImmutableArray<string> Words(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(static word => LabelKey.Folded(word.GetString()))];
}
