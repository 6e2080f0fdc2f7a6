using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Finds the title: on one line or put together from up to three, before the text, in the page around it, in metadata or in a name.</summary>
internal static class TitleFinder
{
    private const int MostLines = 3;
    private const int LongestTitleLine = 60;

    private static readonly SearchValues<char> MarksOfSentences = SearchValues.Create("。；！？，");
    private static readonly SearchValues<char> MarksOfText = SearchValues.Create("。；！？，,;:：>|");

    /// <summary>Every title found, the most likely first.</summary>
    public static List<TitleCandidate> Find(
        IdentitySource source, IEnumerable<ReportMention> mentions, SourceMetadata metadata, SourceHints hints)
    {
        var found = new List<TitleCandidate>();
        Collect(found, source.Front, Evidence.Title, allowJoined: true);
        int front = found.Count;
        CollectFromPage(found, source);
        found.AddRange(mentions.Where(static mention => mention.IsTitle).Select(static mention => new TitleCandidate(mention.Title!, Evidence.Text, 1)));
        if (metadata.Title is { } title)
        {
            Add(found, CompactLine.From(title, null), Evidence.Metadata, 1);
        }

        foreach (string name in NamesOf(hints))
        {
            Add(found, CompactLine.From(name, null), Evidence.SourceName, 1);
        }

        // The title nearest to the text is the report's own; those before it are the page's, and may be other years'.
        bool ofSeveralYears = found.Where(static candidate => candidate.Evidence == Evidence.Title && candidate.Reading.Year != 0)
            .Select(static candidate => candidate.Reading.Year).Distinct().Skip(1).Any();
        return !source.IsReport && IsList(found) ? []
            : [.. found.AsEnumerable().Reverse().OrderByDescending(candidate => Rank(candidate, front > 0) - (ofSeveralYears && candidate.Reading.IsFull ? 1 : 0))];
    }

    // The page's own heading names the report; its other lines may be links to the reports of other years and bodies, and then say nothing.
    private static void CollectFromPage(List<TitleCandidate> found, IdentitySource source)
    {
        var links = new List<TitleCandidate>();
        Collect(links, source.Page, Evidence.PageFurniture, allowJoined: false);
        bool agree = links.TrueForAll(link => link.Reading.Year == links[0].Reading.Year
            && BodyName.MayBeSame(link.Reading.Authority?.Folded ?? string.Empty, links[0].Reading.Authority?.Folded ?? string.Empty));
        found.AddRange(agree ? links : []);
        Collect(found, source.PageHeadings, Evidence.PageFurniture, allowJoined: false);
    }

    // A page that lists reports is none of them.
    private static bool IsList(List<TitleCandidate> found)
    {
        List<(int Year, string Authority)> named = [];
        foreach (TitleCandidate candidate in found)
        {
            if (candidate is { Evidence: Evidence.Title, LineCount: 1, Reading: { Year: not 0 and var year, Authority: { } authority } }
                && !named.Exists(item => item.Year == year && BodyName.MayBeSame(item.Authority, authority.Folded)))
            {
                named.Add((year, authority.Folded));
            }
        }

        return named.Count > 2;
    }

    private static double Rank(TitleCandidate candidate, bool hasFront) =>
        candidate.Reading.Completeness - (0.3 * (candidate.LineCount - 1)) - (IsBroken(candidate.Reading.Title.Folded) ? 0.5 : 0) - candidate.Evidence switch
        {
            Evidence.Title => 0,
            Evidence.PageFurniture => hasFront ? 20 : 4,
            Evidence.Text => hasFront ? 20 : 6,
            Evidence.Metadata => hasFront ? 20 : 2,
            _ => hasFront ? 30 : 10,
        };

    // …工作报, and 告 on the next line; …（2023, and 年） on it.
    private static bool IsBroken(string title) =>
        (title.EndsWith('报') && !title.EndsWith("年报", StringComparison.Ordinal)) || title.LastIndexOf('(') > title.LastIndexOf(')');

    private static void Collect(List<TitleCandidate> found, ImmutableArray<CompactLine> lines, Evidence evidence, bool allowJoined)
    {
        for (int index = 0; index < lines.Length; index++)
        {
            CompactLine joined = lines[index];
            if (joined.Printed.AsSpan().IndexOfAny(MarksOfSentences) < 0)
            {
                Add(found, joined, evidence, 1);
            }

            int at = index;
            for (int count = 2; allowJoined && count <= MostLines; count++)
            {
                // Behind a line stand its pieces: what goes on is the next line.
                do
                {
                    at++;
                }
                while (at < lines.Length && lines[at].IsPiece && !lines[index].IsPiece);

                if (at >= lines.Length)
                {
                    break;
                }

                CompactLine next = lines[at];
                if (!IsTitleLine(joined) || !IsTitleLine(next))
                {
                    break;
                }

                joined = joined.Join(next);
                Add(found, joined, evidence, count);
            }
        }
    }

    private static bool IsTitleLine(CompactLine line) =>
        line.Folded.Length is > 0 and <= LongestTitleLine && line.Printed.AsSpan().IndexOfAny(MarksOfText) < 0;

    private static void Add(List<TitleCandidate> found, CompactLine line, Evidence evidence, int lineCount)
    {
        if (line.Folded.Contains("公开", StringComparison.Ordinal)
            && (line.Folded.Contains('报', StringComparison.Ordinal) || line.Folded.Contains(TitleGrammar.Summary, StringComparison.Ordinal))
            && TitleGrammar.Read(line) is { } reading
            && (reading.SaysSomething || (evidence == Evidence.Title && reading.IsFull))
            && (reading.Authority is null || BodyName.IsName(reading.Authority.Folded) || (reading.Year != 0 && lineCount == 1)))
        {
            found.Add(new TitleCandidate(reading, evidence, lineCount));
        }
    }

    private static IEnumerable<string> NamesOf(SourceHints hints)
    {
        if (hints.FileName is { } file)
        {
            string name = Path.GetFileNameWithoutExtension(file);
            yield return name.Replace('_', ' ');
        }

        if (hints.Location is { } address)
        {
            foreach (string part in address.Split('/', '?', '&', '='))
            {
                if (part.Length > 8 && part.Length < 600)
                {
                    yield return Uri.UnescapeDataString(part);
                }
            }
        }
    }
}
