using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>Undoes the prediction that Flate and LZW data may have gone through (ISO 32000-2, 7.4.4.4; PNG, TIFF 6.0 section 14).</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;
    private const long LongestRow = 1 << 28;

    /// <summary>Undoes prediction in place and gives how many bytes are left.</summary>
    public static int Undo(Span<byte> data, PdfDictionary? parameters, ref FilterDamage damage)
    {
        int kind = parameters?.GetInt("Predictor") ?? 1;
        if (kind < Tiff || data.IsEmpty)
        {
            return data.Length;
        }

        long colors = parameters!.GetInt("Colors") ?? 1;
        long bits = parameters.GetInt("BitsPerComponent") ?? 8;
        long columns = parameters.GetInt("Columns") ?? 1;
        if (colors is < 1 or > 256 || bits is not (1 or 2 or 4 or 8 or 16) || columns is < 1 or > LongestRow
            || colors * bits * columns > LongestRow * 8)
        {
            damage = FilterDamage.Cut;
            return 0;
        }

        int rowLength = (int)(((colors * bits * columns) + 7) / 8);
        if (kind >= FirstPng)
        {
            return UndoPng(data, rowLength, (int)Math.Max(1, colors * bits / 8), ref damage);
        }

        for (int start = 0; kind == Tiff && start < data.Length; start += rowLength)
        {
            UndoTiff(data.Slice(start, Math.Min(rowLength, data.Length - start)), (int)colors, (int)bits);
        }

        return data.Length;
    }

    // Every row begins with the number of its own filter, whatever the parameters say. Rows move up as those bytes go.
    private static int UndoPng(Span<byte> data, int rowLength, int pixelLength, ref FilterDamage damage)
    {
        Span<byte> above = default;
        int written = 0;
        int read = 0;
        while (read + 1 < data.Length)
        {
            int filter = data[read++];
            int length = Math.Min(rowLength, data.Length - read);
            data.Slice(read, length).CopyTo(data[written..]);
            Span<byte> row = data.Slice(written, length);
            if (filter > 4)
            {
                damage = FilterDamage.Cut;
                return written;
            }

            UndoPngRow(filter, row, above, pixelLength);
            above = row;
            written += length;
            read += length;
        }

        return written;
    }

    private static void UndoPngRow(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelLength)
    {
        switch (filter)
        {
            case 1:
                for (int i = pixelLength; i < row.Length; i++)
                {
                    row[i] += row[i - pixelLength];
                }

                break;
            case 2:
                for (int i = 0; i < row.Length && i < above.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (int i = 0; i < row.Length; i++)
                {
                    int left = i < pixelLength ? 0 : row[i - pixelLength];
                    int up = i < above.Length ? above[i] : 0;
                    row[i] += (byte)((left + up) / 2);
                }

                break;
            case 4:
                for (int i = 0; i < row.Length; i++)
                {
                    int left = i < pixelLength ? 0 : row[i - pixelLength];
                    int up = i < above.Length ? above[i] : 0;
                    int upLeft = i < pixelLength || i >= above.Length ? 0 : above[i - pixelLength];
                    row[i] += (byte)Paeth(left, up, upLeft);
                }

                break;
            default:
                break;
        }
    }

    private static int Paeth(int left, int up, int upLeft)
    {
        int estimate = left + up - upLeft;
        int toLeft = Math.Abs(estimate - left);
        int toUp = Math.Abs(estimate - up);
        int toUpLeft = Math.Abs(estimate - upLeft);
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }

    private static void UndoTiff(Span<byte> row, int colors, int bits)
    {
        if (bits == 8)
        {
            for (int i = colors; i < row.Length; i++)
            {
                row[i] += row[i - colors];
            }

            return;
        }

        int bytesPerSample = bits / 8;
        if (bytesPerSample == 2)
        {
            for (int i = colors * 2; i + 1 < row.Length; i += 2)
            {
                int sum = ((row[i] << 8) | row[i + 1]) + ((row[i - (colors * 2)] << 8) | row[i - (colors * 2) + 1]);
                row[i] = (byte)(sum >> 8);
                row[i + 1] = (byte)sum;
            }

            return;
        }

        int mask = (1 << bits) - 1;
        int samples = row.Length * 8 / bits;
        for (int i = colors; i < samples; i++)
        {
            SetSample(row, i, bits, (GetSample(row, i, bits) + GetSample(row, i - colors, bits)) & mask);
        }
    }

    private static int GetSample(ReadOnlySpan<byte> row, int index, int bits)
    {
        int position = index * bits;
        return (row[position / 8] >> (8 - bits - (position % 8))) & ((1 << bits) - 1);
    }

    private static void SetSample(Span<byte> row, int index, int bits, int value)
    {
        int position = index * bits;
        int shift = 8 - bits - (position % 8);
        ref byte target = ref row[position / 8];
        target = (byte)((target & ~(((1 << bits) - 1) << shift)) | (value << shift));
    }
}
