using System.Buffers;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Collects the text of one run of lines and collapses its white space as a browser does (CSS Text 3, 4.1): line breaks of the source between
/// two Chinese characters vanish, other white space becomes one space, <c>br</c> becomes a line end.
/// </summary>
internal sealed class InlineText
{
    // ASCII white space, and characters that show nothing at all.
    private static readonly SearchValues<char> Special = SearchValues.Create(" \t\n\r\f\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    private char[] letters = new char[256];
    private int length;
    private bool spacePending;
    private bool lineEndPending;

    /// <summary>How many characters of the run are the text of links.</summary>
    public int LinkLength { get; private set; }

    /// <summary>Whether anything, white space of its own width included, was added.</summary>
    public bool IsEmpty => length == 0;

    /// <summary>The text so far.</summary>
    public ReadOnlySpan<char> Text => letters.AsSpan(0, length);

    /// <summary>Whether some of the text came from preformatted elements.</summary>
    public bool KeepsLines { get; private set; }

    /// <summary>Adds the data of a text node.</summary>
    public void Append(ReadOnlySpan<char> data, bool keepLines, bool isLink)
    {
        int before = length;
        if (keepLines)
        {
            AppendPreformatted(data);
        }
        else
        {
            AppendCollapsed(data);
        }

        LinkLength += isLink ? length - before : 0;
    }

    /// <summary>Adds a line break.</summary>
    public void Break()
    {
        spacePending = lineEndPending = false;
        Add('\n');
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        length = LinkLength = 0;
        spacePending = lineEndPending = KeepsLines = false;
    }

    private void Add(char letter)
    {
        Grow(1);
        letters[length++] = letter;
    }

    private void Grow(int more)
    {
        if (length + more > letters.Length)
        {
            Array.Resize(ref letters, Math.Max(length + more, letters.Length * 2));
        }
    }

    private void AppendPreformatted(ReadOnlySpan<char> data)
    {
        KeepsLines = true;
        spacePending = lineEndPending = false;
        foreach (char letter in data)
        {
            if (letter is not ('\r' or '\f') && (letter <= ' ' || !Special.Contains(letter)))
            {
                Add(letter);
            }
        }
    }

    private void AppendCollapsed(ReadOnlySpan<char> data)
    {
        while (!data.IsEmpty)
        {
            int end = data.IndexOfAny(Special);
            ReadOnlySpan<char> chunk = end < 0 ? data : data[..end];
            if (!chunk.IsEmpty)
            {
                AppendPendingSpace(chunk[0]);
                Grow(chunk.Length);
                chunk.CopyTo(letters.AsSpan(length));
                length += chunk.Length;
            }

            if (end < 0)
            {
                return;
            }

            if (data[end] <= ' ')
            {
                spacePending = true;
                lineEndPending |= data[end] is '\n' or '\r';
            }

            data = data[(end + 1)..];
        }
    }

    private void AppendPendingSpace(char next)
    {
        if (spacePending && length > 0 && letters[length - 1] is var last and not '\n' && !(lineEndPending && IsWide(last) && IsWide(next)))
        {
            Add(' ');
        }

        spacePending = lineEndPending = false;
    }

    /// <summary>Chinese characters and their punctuation, between which a line end of the source is no space (CSS Text 3, 4.1.3).</summary>
    private static bool IsWide(char letter) => letter is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF01' and <= '\uFF60';
}
