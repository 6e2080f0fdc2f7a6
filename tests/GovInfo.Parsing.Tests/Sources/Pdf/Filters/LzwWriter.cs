namespace GovInfo.Parsing.Tests.Sources.Pdf.Filters;

/// <summary>Packs bytes by LZW, so that the reader can be held to a writer.</summary>
internal static class LzwWriter
{
    public static byte[] Encode(ReadOnlySpan<byte> data, int earlyChange)
    {
        var packed = new List<byte>();
        var table = new Dictionary<(int Prefix, byte Next), int>();
        ulong bits = 0;
        int bitCount = 0;
        int next = 258;
        int width = 9;
        int prefix = -1;
        Put(256);
        foreach (byte b in data)
        {
            if (prefix < 0)
            {
                prefix = b;
            }
            else if (table.TryGetValue((prefix, b), out int code))
            {
                prefix = code;
            }
            else
            {
                Put(prefix);
                table.Add((prefix, b), next++);
                prefix = b;

                // The reader is one entry behind the writer.
                width = (next - 1 + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
                if (next == 4096)
                {
                    Put(256);
                    table.Clear();
                    next = 258;
                    width = 9;
                }
            }
        }

        Put(prefix);
        width = (next + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        Put(257);
        while (bitCount > 0)
        {
            packed.Add((byte)(bits << 8 >> bitCount));
            bitCount -= 8;
        }

        return [.. packed];

        void Put(int code)
        {
            bits = (bits << width) | (uint)code;
            bitCount += width;
            while (bitCount >= 8)
            {
                bitCount -= 8;
                packed.Add((byte)(bits >> bitCount));
            }
        }
    }
}
