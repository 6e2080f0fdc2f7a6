using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// The names of one document, each once: a hash table by the bytes that names are written with, since a document's fonts alone may write
/// the same few names ten thousand times. Not thread-safe: a document is read by one thread.
/// </summary>
internal sealed class PdfNameTable
{
    // Another one in each process, so that nobody can write a file of names that all fall together.
    private static readonly ulong Multiplier = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2) | 1;

    private Slot[] slots = new Slot[128];
    private int count;

    /// <summary>The name that is written with these bytes (without the slash).</summary>
    public PdfName Get(ReadOnlySpan<byte> written)
    {
        ulong hash = 0;
        int seen = 0;
        foreach (byte value in written)
        {
            hash = Mix(hash, value);
            seen |= value == '#' ? 0x80 : value;
        }

        if (seen >= 0x80)
        {
            return Get(Decode(written)); // Escapes, or not ASCII: rare.
        }

        uint at = First(hash);
        while (slots[at].Name is { } name)
        {
            if (slots[at].Hash == hash && Ascii.Equals(written, name.Value))
            {
                return name;
            }

            at = Next(at);
        }

        return Add(hash, Encoding.ASCII.GetString(written));
    }

    /// <summary>The name with this text.</summary>
    public PdfName Get(string text)
    {
        ulong hash = 0;
        foreach (char value in text)
        {
            hash = Mix(hash, value);
        }

        uint at = First(hash);
        while (slots[at].Name is { } name)
        {
            if (slots[at].Hash == hash && name.Value == text)
            {
                return name;
            }

            at = Next(at);
        }

        return Add(hash, text);
    }

    private static ulong Mix(ulong hash, int value) => (hash + (uint)value + 1) * Multiplier;

    private uint First(ulong hash) => (uint)(hash >> 32) & (uint)(slots.Length - 1);

    private uint Next(uint at) => (at + 1) & (uint)(slots.Length - 1);

    private PdfName Add(ulong hash, string text)
    {
        if (++count * 2 > slots.Length)
        {
            Slot[] old = slots;
            slots = new Slot[old.Length * 2];
            foreach (Slot slot in old)
            {
                if (slot.Name is not null)
                {
                    Place(slot);
                }
            }
        }

        var name = new PdfName(text);
        Place(new Slot(hash, name));
        return name;
    }

    private void Place(Slot slot)
    {
        uint at = First(slot.Hash);
        while (slots[at].Name is not null)
        {
            at = Next(at);
        }

        slots[at] = slot;
    }

    private static string Decode(ReadOnlySpan<byte> written)
    {
        byte[] bytes = new byte[written.Length];
        int length = 0;
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] == '#' && i + 2 < written.Length
                && PdfCharacters.HexValue(written[i + 1]) is >= 0 and int high && PdfCharacters.HexValue(written[i + 2]) is >= 0 and int low)
            {
                bytes[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                bytes[length++] = written[i];
            }
        }

        ReadOnlySpan<byte> resolved = bytes.AsSpan(0, length);
        return System.Text.Unicode.Utf8.IsValid(resolved) ? Encoding.UTF8.GetString(resolved) : Encoding.Latin1.GetString(resolved);
    }

    private readonly record struct Slot(ulong Hash, PdfName? Name);
}
