using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>
/// Recognises the headings of the six sections by their words, whatever their numbering: the wordings of the forms, combinations of the
/// words they are made of, and misprints. The words stand in <c>Templates/Data/sections.json</c>.
/// </summary>
/// <remarks>Immutable and thread-safe. Looks at no more than the first letters of a line, so that a long line costs no more than a short one.</remarks>
internal sealed class SectionLexicon
{
    private const double LowestScore = 0.6;
    private const double LowestLikeness = 0.75;
    private const int LongestUnnumbered = 2 * HeadingScan.MostLetters;

    private readonly FirstLetterIndex<HeadingWord> words;
    private readonly FirstLetterIndex<string> notHeadings;
    private readonly SearchValues<char> lastLetters;
    private readonly Title[] titles;

    internal SectionLexicon(
        ImmutableArray<SectionWords> sections, List<HeadingWord> words, ImmutableArray<string> notHeadings)
    {
        Sections = sections;
        this.words = new FirstLetterIndex<HeadingWord>(words, static word => word.Text);
        this.notHeadings = new FirstLetterIndex<string>(notHeadings, static words => words);
        IEnumerable<string> endings = words.Where(static word => word.EndsHeading).Select(static word => word.Text);
        string last = string.Empty;
        foreach (string text in endings.Concat(sections.SelectMany(static section => section.TitleKeys)))
        {
            last += text[^1];
        }

        lastLetters = SearchValues.Create(last);
        titles = [.. sections.SelectMany(static section => section.TitleKeys, static (section, title) => new Title(section, title, LabelSimilarity.LettersOf(title)))];
    }

    /// <summary>The lexicon of the data file.</summary>
    public static SectionLexicon Default { get; } = SectionLexiconReader.Read();

    /// <summary>The six sections in the order of the form.</summary>
    public ImmutableArray<SectionWords> Sections { get; }

    /// <summary>The heading that a line is or begins with, or null.</summary>
    /// <param name="line">The line; white space before and inside it does not count.</param>
    public SectionHeadingMatch? Match(ReadOnlySpan<char> line)
    {
        HeadingOrdinal ordinal = HeadingOrdinal.Read(line);
        if (ordinal.System == OrdinalSystem.None && !MayEndHeading(line[ordinal.Length..]))
        {
            return null;
        }

        Span<char> letters = stackalloc char[HeadingScan.MostLetters];
        Span<int> places = stackalloc int[HeadingScan.MostLetters];
        var scan = new HeadingScan(line, ordinal.Length, letters, places);
        if (scan.Length < 2 || (ordinal.System == OrdinalSystem.None && scan.IsCut))
        {
            return null;
        }

        int excluded = FindExcluded(scan.Letters);
        if (excluded == 0 || (excluded > 0 && !scan.HasGap))
        {
            return null;
        }

        // 二、主动公开政府信息情况 我局情况如下: those words are text behind the heading.
        scan.Run(words);
        if (excluded >= 0 && (scan.IsGlued || !scan.HasEnding || excluded < scan.HeadingLength))
        {
            return null;
        }

        return ByWords(in scan, ordinal, line) ?? ByLikeness(in scan, ordinal, line);
    }

    /// <summary>Whether a line is a row of the form's tables or another line that only looks like a heading.</summary>
    public bool IsNeverHeading(ReadOnlySpan<char> line)
    {
        Span<char> letters = stackalloc char[HeadingScan.MostLetters];
        Span<int> places = stackalloc int[HeadingScan.MostLetters];
        return FindExcluded(new HeadingScan(line, HeadingOrdinal.Read(line).Length, letters, places).Letters) >= 0;
    }

    // Without an ordinal a heading is the whole line, so that its last letter tells most other lines from it.
    private bool MayEndHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestUnnumbered)
        {
            return false;
        }

        int end = line.Length;
        while (end > 0 && (ChineseScript.IsSpace(line[end - 1]) || ChineseScript.Fold(line[end - 1]) is '.' or ':' or ';' or ',' or '|' or ')'))
        {
            end--;
        }

        return end > 1 && lastLetters.Contains(ChineseScript.Fold(line[end - 1]));
    }

    /// <summary>Where words begin that stand in no heading; -1 where none do.</summary>
    private int FindExcluded(ReadOnlySpan<char> letters)
    {
        ReadOnlySpan<char> beginning = letters[..Math.Min(letters.Length, 30)];
        int stop = beginning.IndexOfAny('.', ':', ';');
        beginning = stop > 0 ? beginning[..stop] : beginning;
        for (int place = 0; place < Math.Min(beginning.Length, 16); place++)
        {
            foreach (string words in notHeadings.Of(beginning[place]))
            {
                if (beginning[place..].StartsWith(words, StringComparison.Ordinal))
                {
                    return place;
                }
            }
        }

        return -1;
    }

    private SectionHeadingMatch? ByWords(in HeadingScan scan, HeadingOrdinal ordinal, ReadOnlySpan<char> line)
    {
        (int number, int also, int weight) = scan.Decide();
        if (number == 0)
        {
            return null;
        }

        SectionWords section = Sections[number - 1];
        bool official = IsTitle(section, scan.Letters[..scan.HeadingLength]);
        bool glued = scan.IsGlued;
        int length = scan.HeadingLength;
        if (glued && !official)
        {
            // 依申请公开信息的情况和不予公开的情形: the rest of a short line is part of the heading; that of a long one makes it a sentence.
            if (!scan.TryTakeShortRest(out length))
            {
                return null;
            }

            glued = false;
        }
        else if (glued && (ordinal.System is OrdinalSystem.None || !ordinal.HasMark))
        {
            return null;
        }

        double score = official ? 1 : scan.Coverage(length) * (weight >= 5 ? 0.97 : 0.85) * (scan.HasEnding ? 1 : 0.85);
        (int Start, int End, int RestStart, bool WholeLine) span = scan.Span(length, line);
        bool bare = ordinal is { HasMark: false, System: not OrdinalSystem.None };
        bool sentence = ordinal.System == OrdinalSystem.None
            && !(official || (scan.HasEnding && span.WholeLine && score >= 0.9 && !scan.Letters[..length].Contains(',')));
        return score < LowestScore || sentence || (bare && !official) ? null : Create(section, also, ordinal, span, score) with
        {
            IsOfficial = official,
            IsFormTitle = official && LabelKey.Of(scan.Letters[..length]) == section.TitleKeys[0],
            HasEnding = scan.HasEnding,
        };
    }

    // A misprint hides the words; the whole line is then held against the whole titles.
    private SectionHeadingMatch? ByLikeness(in HeadingScan scan, HeadingOrdinal ordinal, ReadOnlySpan<char> line)
    {
        int length = scan.LengthToStop;
        if (ordinal.System is OrdinalSystem.None || length is < 4 or > 32)
        {
            return null;
        }

        Span<char> letters = stackalloc char[length];
        ReadOnlySpan<char> key = letters[..LabelKey.Write(scan.Letters[..length], letters)];
        ulong keyLetters = LabelSimilarity.LettersOf(key);
        SectionWords? best = null;
        double likeness = LowestLikeness - 0.001;
        foreach (Title title in titles)
        {
            // One letter in four differs: too little to say which section it is, unless the ordinal says so too.
            if (MayBeLike(key.Length, keyLetters, title) && (title.Text.Length >= 6 || ordinal.Value == title.Section.Number)
                && LabelSimilarity.Of(key, keyLetters, title.Text, title.Letters) is var score && score > likeness)
            {
                best = title.Section;
                likeness = score;
            }
        }

        return best is null ? null : Create(best, 0, ordinal, scan.Span(length, line), likeness * 0.9) with { IsMisprint = true, HasEnding = true };
    }

    /// <summary>
    /// Whether three letters in four may be alike, by the lengths of two texts and the letters that only one of them has: seen at a glance, and
    /// hardly ever so.
    /// </summary>
    private static bool MayBeLike(int length, ulong letters, in Title title)
    {
        const int share = 4;
        int mostDiffering = (Math.Max(length, title.Text.Length) + 1) / share;
        return Math.Abs(length - title.Text.Length) <= mostDiffering
            && BitOperations.PopCount(letters & ~title.Letters) <= mostDiffering && BitOperations.PopCount(title.Letters & ~letters) <= mostDiffering;
    }

    private SectionHeadingMatch Create(
        SectionWords section, int also, HeadingOrdinal ordinal, (int Start, int End, int RestStart, bool WholeLine) span, double score) => new()
        {
            Code = section.Code,
            Number = section.Number,
            AlsoCovers = also == 0 ? null : Sections[also - 1].Code,
            Ordinal = ordinal,
            Start = span.Start,
            End = span.End,
            RestStart = span.RestStart,
            Score = score,
            IsWholeLine = span.WholeLine,
        };

    private static bool IsTitle(SectionWords section, ReadOnlySpan<char> letters)
    {
        Span<char> key = stackalloc char[letters.Length];
        int length = 0;
        foreach (char letter in letters)
        {
            if (char.IsLetterOrDigit(letter))
            {
                key[length++] = letter;
            }
        }

        foreach (string title in section.TitleKeys)
        {
            if (key[..length].SequenceEqual(title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A wording of a section's title.</summary>
    /// <param name="Section">The section.</param>
    /// <param name="Text">The wording, letters only, simplified.</param>
    /// <param name="Letters">Its <see cref="LabelSimilarity.LettersOf"/>.</param>
    private readonly record struct Title(SectionWords Section, string Text, ulong Letters);
}
