using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Finds the reporting body: the title first, then the text, the signature, the subject of the sentences, metadata, the page.</summary>
internal sealed class AuthorityFinder(
    IdentitySource source, IReadOnlyList<TitleCandidate> titles, IReadOnlyList<ReportMention> mentions, SourceMetadata metadata)
{

    private IEnumerable<CompactLine> Surroundings => source.Front.Concat(source.PageHeadings).Concat(source.Page);

    public Found<string>? Find()
    {
        foreach (TitleCandidate title in titles)
        {
            if (title.Evidence is Evidence.Title && title.Reading.Authority is { } name)
            {
                return WithPlace(name, Evidence.Title);
            }
        }

        Found<string>? found = FromMentions() ?? (source.IsReport || titles.Count > 0 ? FindSignature() : null) ?? FromTitles(Evidence.PageFurniture) ?? FromTitles(Evidence.Metadata);
        return found ?? (source.IsReport ? FromWordsAround() : FromTitles(Evidence.SourceName));
    }

    /// <summary>What a report says of its body that no title, sentence about the report or signature names.</summary>
    private Found<string>? FromWordsAround()
    {
        Found<string>? contact = ContactFinder.Find(source.Text) is { } body ? Make(body, Evidence.Text) : null;

        // 市统计局 names its place to its readers, and others may name it to all.
        Found<string>? whole = contact is not null && !BodyName.LacksPlace(contact.Value) ? contact : null;
        return whole ?? FromSubject() ?? FromLabels(Surroundings, IdentityWords.Default.BodyLabels) ?? FromPath() ?? FromMetadata()
            ?? FromLabels(Surroundings, IdentityWords.Default.SourceLabels) ?? FromTitles(Evidence.SourceName) ?? FromPageHeading() ?? contact;
    }

    /// <summary>The body that signs: a line of its own beside a date, before the text or at its end.</summary>
    public Found<string>? FindSignature() => FromSignature(source.End) ?? FromSignature(BehindTitle(source.Front));

    // A name and a date above the title are the page's: its site and today, or an index.
    private static ImmutableArray<CompactLine> BehindTitle(ImmutableArray<CompactLine> lines) =>
        lines.LastOrDefault(static line => TitleGrammar.Read(line) is { Authority: not null }) is { } title ? lines[(lines.LastIndexOf(title) + 1)..] : lines;

    private Found<string>? FromMentions()
    {
        ReportMention? mention = mentions.FirstOrDefault(static mention => mention is { IsTitle: true, Authority: not null })
            ?? mentions.FirstOrDefault(static mention => mention.Authority is not null);
        return mention is null ? null : WithPlace(mention.Authority!, Evidence.Text);
    }

    /// <summary>A name; where it says its place to its readers alone (县财政局), the same body's whole name, if the report's own sentences have it.</summary>
    private Found<string> WithPlace(CompactLine name, Evidence evidence)
    {
        IEnumerable<CompactLine?> others = !BodyName.LacksPlace(name.Folded) ? [] : mentions.Select(static mention => mention.Authority).Append(ContactFinder.Find(source.Text));
        return others.FirstOrDefault(other => other is not null && BodyName.IsWhole(other.Folded, name.Folded)) is { } whole ? Make(whole, Evidence.Text) : Make(name, evidence);
    }

    private Found<string>? FromTitles(Evidence evidence)
    {
        TitleCandidate? title = titles.FirstOrDefault(title => title.Evidence == evidence && title.Reading.Authority is not null);
        return title is null ? null : Make(title.Reading.Authority!, evidence);
    }

    private static Found<string>? FromSignature(ImmutableArray<CompactLine> lines)
    {
        for (int index = lines.Length - 1; index >= 0; index--)
        {
            bool dated = (index + 1 < lines.Length && IsDate(lines[index + 1].Folded)) || (index > 0 && IsDate(lines[index - 1].Folded));
            if (dated && BodyName.IsName(lines[index].Folded))
            {
                return Make(lines[index], Evidence.Signature);
            }
        }

        return null;
    }

    private Found<string>? FromSubject() => SentenceSubjects.Find(source.Text) is { } subject ? Make(subject, Evidence.Text) : null;

    private static Found<string>? FromLabels(IEnumerable<CompactLine> lines, ImmutableArray<string> labels)
    {
        CompactLine? labelled = null;
        foreach (CompactLine line in lines)
        {
            if (labelled is not null && BodyName.IsName(line.Folded))
            {
                return Make(line, Evidence.Metadata);
            }

            labelled = null;
            foreach (string label in labels)
            {
                int place = line.Folded.IndexOf(label, StringComparison.Ordinal);
                if (place < 0)
                {
                    continue;
                }

                int start = place + label.Length;
                while (start < line.Folded.Length && line.Folded[start] is ':' or '|' or ']')
                {
                    start++;
                }

                if (start == line.Folded.Length)
                {
                    labelled = line;
                    break;
                }

                if (NameAt(line, start) is { } name)
                {
                    return Make(name, Evidence.Metadata);
                }
            }
        }

        return null;
    }

    // The value of a label runs to the next label: the longest beginning that is a name.
    private static CompactLine? NameAt(CompactLine line, int start)
    {
        for (int end = Math.Min(line.Folded.Length, start + 30); end >= start + 2; end--)
        {
            ReadOnlySpan<char> name = line.Folded.AsSpan(start, end - start);
            if (BodyName.IsName(name) && IdentityWords.Leading(IdentityWords.Default.NoSources, name) is null)
            {
                return line.Slice(start..end);
            }
        }

        return null;
    }

    // 首页 > 政府信息公开 > 甲县乙镇人民政府 > 政府信息公开年报
    private Found<string>? FromPath()
    {
        foreach (CompactLine line in Surroundings)
        {
            if (line.Folded.AsSpan().Count('>') < 2)
            {
                continue;
            }

            int end = line.Folded.Length;
            while (end > 0)
            {
                int start = line.Folded.LastIndexOfAny(['>', ':'], end - 1) + 1;
                CompactLine step = line.Slice(start..end);
                int suffix = step.Folded.IndexOf("信息公开", StringComparison.Ordinal);
                step = suffix > 2 ? step.Slice(..suffix) : step;

                // 甲县乙局政府信息公开 is a column about 甲县乙局.
                bool isColumn = suffix > 4 && step.Folded.EndsWith("政府", StringComparison.Ordinal) && !step.Folded.EndsWith("人民政府", StringComparison.Ordinal);
                step = isColumn && BodyName.IsName(step.Folded.AsSpan()[..^2]) ? step.Slice(..^2) : step;
                if (BodyName.IsName(step.Folded))
                {
                    return Make(step, Evidence.PageFurniture);
                }

                end = start - 1;
            }
        }

        return null;
    }

    private Found<string>? FromMetadata()
    {
        foreach (string? text in (string?[])[metadata.PublishingBody, metadata.ContentSource, metadata.Author, metadata.SiteName])
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            CompactLine line = CompactLine.From(text.AsSpan(0, Math.Min(text.Length, 60)), null);
            if (IdentityWords.Trailing(IdentityWords.Default.SiteEndings, line.Folded) is { } ending)
            {
                int end = line.Folded.Length - ending.Length;
                line = line.Slice(..(ending.StartsWith("人民政府", StringComparison.Ordinal) ? end + 4 : ending.StartsWith("政府", StringComparison.Ordinal) ? end + 2 : end));
            }

            if (BodyName.IsName(line.Folded))
            {
                return Make(line, Evidence.Metadata);
            }
        }

        return null;
    }

    private Found<string>? FromPageHeading()
    {
        CompactLine? heading = Surroundings.FirstOrDefault(static line => BodyName.IsName(line.Folded));
        return heading is null ? null : Make(heading, Evidence.PageFurniture);
    }

    private static bool IsDate(string text)
    {
        int start = text.StartsWith('(') ? 1 : 0;
        return text.Length is >= 6 and <= 14 && YearReader.ReadAt(text, start) != 0 && text[start + 4] is '年' or '.' or '-' or '/';
    }

    private static Found<string> Make(CompactLine name, Evidence evidence) => new(name.Printed, evidence, name.Location);
}
