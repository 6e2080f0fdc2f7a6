using GovInfo.Parsing.Sources.Pdf.Filters;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Reads a cross-reference stream (ISO 32000-2, 7.5.8).</summary>
internal sealed class XrefStreamReader(StreamDecoder decoder, SourceReadContext context)
{
    private const int WidestField = 8;

    // Room is made beforehand for so many entries; for more when they are there.
    private const int MostReserved = 1 << 14;

    /// <summary>Adds the stream's entries; false when it is malformed or shorter than it says.</summary>
    public bool Read(PdfStream stream, XrefTable table)
    {
        PdfDictionary dictionary = stream.Dictionary;
        if (dictionary.GetArray("W") is not { Count: >= 3 } widths
            || widths.GetInt(0) is not (>= 0 and <= WidestField and int kindWidth)
            || widths.GetInt(1) is not (>= 0 and <= WidestField and int secondWidth)
            || widths.GetInt(2) is not (>= 0 and <= WidestField and int thirdWidth)
            || kindWidth + secondWidth + thirdWidth == 0)
        {
            return false;
        }

        ReadOnlySpan<byte> data = decoder.Decode(stream.RawBytes, dictionary, stream.ObjectNumber).Span;
        double[] index = dictionary.GetArray("Index")?.ToNumbers() ?? [0, dictionary.GetNumber("Size") ?? 0];
        int entryLength = kindWidth + secondWidth + thirdWidth;
        table.Reserve(Math.Min(data.Length / entryLength, MostReserved));
        for (int section = 0; section + 1 < index.Length; section += 2)
        {
            for (long i = 0; i < index[section + 1]; i++)
            {
                if (data.Length < entryLength)
                {
                    return false;
                }

                long kind = kindWidth == 0 ? 1 : ReadField(data[..kindWidth]);
                long second = ReadField(data.Slice(kindWidth, secondWidth));
                long third = ReadField(data.Slice(kindWidth + secondWidth, thirdWidth));
                data = data[entryLength..];
                double number = index[section] + i;
                if (number is >= 0 and <= int.MaxValue)
                {
                    context.CountNodes();
                    table.Add((int)number, EntryOf(kind, second, third));
                }
            }
        }

        return true;
    }

    private static XrefEntry EntryOf(long kind, long second, long third) => kind switch
    {
        1 when second > 0 => XrefEntry.InFile(second),
        2 when second is > 0 and <= int.MaxValue && third is >= 0 and <= int.MaxValue => XrefEntry.InStream((int)second, (int)third),
        _ => XrefEntry.Free,
    };

    private static long ReadField(ReadOnlySpan<byte> field)
    {
        long value = 0;
        foreach (byte b in field)
        {
            value = (value << 8) | b;
        }

        return value;
    }
}
