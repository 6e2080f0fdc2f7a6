namespace GovInfo.Parsing.Sources.Pdf.Security;

/// <summary>The RC4 stream cipher, with which old files are encrypted. Encrypting and decrypting are the same.</summary>
internal static class Rc4
{
    public static byte[] Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (int i = 0; i < state.Length; i++)
        {
            state[i] = (byte)i;
        }

        byte j = 0;
        for (int i = 0; i < state.Length; i++)
        {
            j += (byte)(state[i] + key[i % key.Length]);
            (state[i], state[j]) = (state[j], state[i]);
        }

        byte[] result = new byte[data.Length];
        byte x = 0;
        byte y = 0;
        for (int i = 0; i < data.Length; i++)
        {
            x++;
            y += state[x];
            (state[x], state[y]) = (state[y], state[x]);
            result[i] = (byte)(data[i] ^ state[(byte)(state[x] + state[y])]);
        }

        return result;
    }
}
