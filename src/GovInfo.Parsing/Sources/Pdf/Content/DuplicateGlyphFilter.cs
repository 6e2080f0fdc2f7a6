using System.Buffers;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>
/// Finds glyphs that are drawn a second time a hair's breadth beside the first, as programs do that have no bold font. A hash table of the
/// page's glyphs by character and place, emptied for each page; its array is rented, and goes back, cleared, when it is disposed of.
/// </summary>
internal sealed class DuplicateGlyphFilter : IDisposable
{
    // The side of the squares that glyphs are sorted into, in points: larger than any offset of a duplicate of ordinary text.
    private const double Square = 8;
    private const double FarthestSquare = 1e9;
    private const int InitialCapacity = 4096;
    private const int MostProbes = 64;

    // How far the sizes of the two may differ: the number of a stamp that repeats a smaller digit is no bold one.
    private const double SameSize = 0.1;

    private Entry[] entries = ArrayPool<Entry>.Shared.Rent(InitialCapacity);
    private int capacity = InitialCapacity;
    private int count;
    private int page;

    public void Clear()
    {
        count = 0;
        page++; // Entries of earlier pages count as empty.
    }

    /// <summary>Remembers a glyph; false when it repeats one of another run.</summary>
    public bool Add(string text, double x, double y, double width, double fontSize, int run)
    {
        if (text.Length == 0 || !double.IsFinite(x) || !double.IsFinite(y))
        {
            return true;
        }

        // Within a quarter em, and for narrow letters within half their width: two l of one word are no duplicate.
        double reach = Math.Min(Math.Min(fontSize / 4, Math.Abs(width) / 2), Square);
        long left = SquareOf(x - reach);
        long right = SquareOf(x + reach);
        long top = SquareOf(y - reach);
        long bottom = SquareOf(y + reach);
        for (long column = left; column <= right; column++)
        {
            for (long row = top; row <= bottom; row++)
            {
                if (Contains(new Entry(text, x, y, fontSize, run, page), column, row, reach))
                {
                    return false;
                }
            }
        }

        Insert(new Entry(text, x, y, fontSize, run, page));
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Return(entries);
        entries = [];
    }

    private static void Return(Entry[] used)
    {
        if (used.Length > 0)
        {
            ArrayPool<Entry>.Shared.Return(used, clearArray: true);
        }
    }

    // What is farther off than any page stands in the last square: at the ends of long no square comes behind it.
    private static long SquareOf(double position) => (long)Math.Floor(Math.Clamp(position / Square, -FarthestSquare, FarthestSquare));

    private static uint Hash(string text, long column, long row) =>
        (uint)(((text[0] * 0x9E3779B1L) ^ (column * 0x85EBCA6BL) ^ (row * 0xC2B2AE35L)) * 0x27D4EB2FL >> 8);

    private bool Contains(in Entry glyph, long column, long row, double reach)
    {
        uint mask = (uint)capacity - 1;
        uint slot = Hash(glyph.Text!, column, row) & mask;
        for (int probe = 0; probe < MostProbes; probe++)
        {
            ref readonly Entry entry = ref entries[slot];
            if (entry.Text is null || entry.Page != page)
            {
                return false;
            }

            if (entry.Run != glyph.Run && Math.Abs(entry.X - glyph.X) < reach && Math.Abs(entry.Y - glyph.Y) < reach && entry.Text == glyph.Text
                && Math.Abs(entry.Size - glyph.Size) <= SameSize * glyph.Size)
            {
                return true;
            }

            slot = (slot + 1) & mask;
        }

        return false;
    }

    private void Insert(Entry entry)
    {
        if (count * 2 >= capacity)
        {
            Entry[] old = entries;
            ReadOnlySpan<Entry> used = old.AsSpan(0, capacity);
            capacity *= 2;
            entries = ArrayPool<Entry>.Shared.Rent(capacity);
            count = 0;
            foreach (ref readonly Entry known in used)
            {
                if (known.Text is not null && known.Page == page)
                {
                    Place(known);
                }
            }

            Return(old);
        }

        Place(entry);
    }

    private void Place(Entry entry)
    {
        uint mask = (uint)capacity - 1;
        uint slot = Hash(entry.Text!, SquareOf(entry.X), SquareOf(entry.Y)) & mask;
        for (int probe = 0; probe < MostProbes; probe++)
        {
            if (entries[slot].Text is null || entries[slot].Page != page)
            {
                entries[slot] = entry;
                count++;
                return; // A glyph for which there is no room is not remembered: only a hostile page draws so many in one place.
            }

            slot = (slot + 1) & mask;
        }
    }

    private readonly record struct Entry(string? Text, double X, double Y, double Size, int Run, int Page);
}
