namespace GovInfo.Parsing.Templates;

/// <summary>Words by their first letter, the longest first, to find the one that a text begins with.</summary>
/// <typeparam name="T">What a word says.</typeparam>
/// <remarks>
/// Pages of a table and not a dictionary: nothing is computed for a letter, and a dictionary by letters is code that no framework holds ready,
/// so that it would be compiled anew whenever a process starts.
/// </remarks>
internal sealed class FirstLetterIndex<T>
    where T : class
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly T[]?[]?[] pages = new T[]?[]?[PageSize];

    /// <summary>Initialises an index.</summary>
    /// <param name="entries">What to find; those of equal length keep their order.</param>
    /// <param name="textOf">The word of an entry, of one letter at least.</param>
    public FirstLetterIndex(IEnumerable<T> entries, Func<T, string> textOf)
    {
        foreach (T entry in entries)
        {
            string text = textOf(entry);
            T[]?[] page = pages[text[0] >> PageBits] ??= new T[]?[PageSize];
            ref T[]? list = ref page[text[0] & (PageSize - 1)];
            int place = list?.Length ?? 0;
            while (place > 0 && textOf(list![place - 1]).Length < text.Length)
            {
                place--;
            }

            T[] longer = new T[(list?.Length ?? 0) + 1];
            list.AsSpan(0, place).CopyTo(longer);
            longer[place] = entry;
            list.AsSpan(place).CopyTo(longer.AsSpan(place + 1));
            list = longer;
        }
    }

    /// <summary>The entries whose words begin with a letter, the longest first.</summary>
    public ReadOnlySpan<T> Of(char letter) => pages[letter >> PageBits]?[letter & (PageSize - 1)];
}
