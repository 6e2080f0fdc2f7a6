namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

/// <summary>Never silently wrong: a bit that is flipped in packed data either changes no text or is told.</summary>
public class FlippedBitTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("object-streams")]
    [InlineData("linearized")]
    [InlineData("rc4-128-r3")]
    [InlineData("aes-128-r4")]
    [InlineData("aes-256-r6")]
    public void A_flipped_bit_in_a_stream_is_told_or_changes_nothing(string name)
    {
        byte[] file = File.ReadAllBytes(TestDataFolder.PathOf("pdf-syntax", name + ".pdf"));
        IReadOnlyList<string> words = OpenedPdf.Open(file).ReadWords();
        int flips = 0;
        int position = 0;
        while (file.AsSpan(position).IndexOf("stream\n"u8) is >= 0 and int start)
        {
            position += start + "stream\n".Length;
            int end = position + file.AsSpan(position).IndexOf("endstream"u8);
            for (; position < end - 1; position++)
            {
                byte[] damaged = [.. file];
                damaged[position] ^= (byte)(1 << (flips++ % 8));
                OpenedPdf opened = OpenedPdf.Open(damaged);
                IReadOnlyList<string> read = opened.Document is null ? [] : opened.ReadWords();
                Assert.True(read.SequenceEqual(words) || opened.Codes.Length > 0, $"byte {position}: {string.Join('|', read)}");
            }

            position = end + "endstream".Length;
        }

        Assert.InRange(flips, 20, 5000);
    }
}
