using System.Collections.Immutable;
using System.Text.Json;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>The words of <c>Templates/Data/identity.json</c>: what titles, names of bodies and their surroundings are made of.</summary>
internal sealed class IdentityWords
{
    private IdentityWords(JsonElement root)
    {
        ImmutableArray<string> Words(string name) => [.. root.GetProperty(name).EnumerateArray().Select(static item => item.GetString()!)
            .OrderByDescending(static word => word.Length)];

        Anchors = Words("anchors");
        TitleWords = Words("titleWords");
        NotTitles = Words("notTitles");
        TitlePrefixes = Words("titlePrefixes");
        Pronouns = Words("pronouns");
        BodyEndings = Words("bodyEndings");
        NotBodies = Words("notBodies");
        NotBodyEndings = Words("notBodyEndings");
        VerbsBefore = Words("verbsBefore");
        PublishingVerbs = Words("publishingVerbs");
        VerbsBehind = Words("verbsBehind");
        SubjectVerbs = Words("subjectVerbs");
        BodyLabels = Words("bodyLabels");
        SourceLabels = Words("sourceLabels");
        NoSources = Words("noSources");
        SiteEndings = Words("siteEndings");
        PeriodWords = Words("periodWords");
        PlanWords = Words("planWords");
        OfficesOfDisclosure = Words("officesOfDisclosure");
        BodiesWithOffices = Words("bodiesWithOffices");
    }

    /// <summary>The words of the data file, longest first in each list.</summary>
    public static IdentityWords Default { get; } = Read();

    /// <summary>What may stand before 公开 in a title.</summary>
    public ImmutableArray<string> Anchors { get; }

    /// <summary>What may stand behind 公开 in a title.</summary>
    public ImmutableArray<string> TitleWords { get; }

    /// <summary>What makes a title that of another document.</summary>
    public ImmutableArray<string> NotTitles { get; }

    /// <summary>Labels and remarks in front of a title.</summary>
    public ImmutableArray<string> TitlePrefixes { get; }

    /// <summary>Words that stand for the body without naming it.</summary>
    public ImmutableArray<string> Pronouns { get; }

    /// <summary>What names of public bodies end with.</summary>
    public ImmutableArray<string> BodyEndings { get; }

    /// <summary>What no name of a public body holds.</summary>
    public ImmutableArray<string> NotBodies { get; }

    /// <summary>What looks like the ending of a name and is none: 干部, 县委.</summary>
    public ImmutableArray<string> NotBodyEndings { get; }

    /// <summary>Verbs whose object is the report: what follows is the body's name.</summary>
    public ImmutableArray<string> VerbsBefore { get; }

    /// <summary>Verbs between a body's name and the report that it publishes.</summary>
    public ImmutableArray<string> PublishingVerbs { get; }

    /// <summary>Verbs behind 由 and a body's name.</summary>
    public ImmutableArray<string> VerbsBehind { get; }

    /// <summary>Words that follow the subject of a sentence about the body's work.</summary>
    public ImmutableArray<string> SubjectVerbs { get; }

    /// <summary>Labels of the publishing body in an index table.</summary>
    public ImmutableArray<string> BodyLabels { get; }

    /// <summary>Labels of the source in a publication line.</summary>
    public ImmutableArray<string> SourceLabels { get; }

    /// <summary>Sources that name nobody.</summary>
    public ImmutableArray<string> NoSources { get; }

    /// <summary>What names of web sites end with.</summary>
    public ImmutableArray<string> SiteEndings { get; }

    /// <summary>Words near a period that say what it is the period of.</summary>
    public ImmutableArray<string> PeriodWords { get; }

    /// <summary>Words behind a year that make it a plan's.</summary>
    public ImmutableArray<string> PlanWords { get; }

    /// <summary>What follows 公开 in the name of an office for disclosure.</summary>
    public ImmutableArray<string> OfficesOfDisclosure { get; }

    /// <summary>What the names of bodies end with that have offices of their own: what follows in 甲市审计局办公室 is one.</summary>
    public ImmutableArray<string> BodiesWithOffices { get; }

    /// <summary>The first of the words that the text begins with, or null.</summary>
    public static string? Leading(ImmutableArray<string> words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The first of the words that the text ends with, or null.</summary>
    public static string? Trailing(ImmutableArray<string> words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether the text holds one of the words.</summary>
    public static bool Holds(ImmutableArray<string> words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IdentityWords Read()
    {
        using JsonDocument document = TemplateData.ReadJson("identity.json");
        return new IdentityWords(document.RootElement);
    }
}
