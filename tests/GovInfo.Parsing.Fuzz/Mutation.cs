using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Fuzz;

/// <summary>Changes bytes at random: blindly, and with words of the file's own language.</summary>
internal static class Mutation
{
    private static readonly string[] PdfWords =
    [
        "<<", ">>", "[", "]", "(", ")", "obj", "endobj", "stream\n", "endstream", "R ", "-1", "999999999999", "1e9", "null", "/Length 0",
        "/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /LZWDecode]", "/Kids [2 0 R]", "/Parent 2 0 R", "/Type /ObjStm", "/Prev 0", "2 0 R", "BT", "ET", "q ", "Q ",
        "BI ", "ID ", "EI ", " Tj", " cm", " Do", " Tf", "/W [0 0 0]", "/Index [0 99999999]", "/N 99999999", "/Rotate 45", "/MediaBox [0 0 1e30 1e30]",
        "/Predictor 15", "<0000> <FFFF> <0000>", " re f ", "/Encrypt 5 0 R",
    ];

    private static readonly string[] MarkupWords =
    [
        "<table>", "</table>", "<tr>", "</tr>", "<td rowspan=\"65534\" colspan=\"1000\">", "<td rowspan=0>", "<td colspan=-1>", "</td>", "<!--", "-->", "<![CDATA[", "<script>", "</script>",
        "<plaintext>", "<template>", "<svg>", "<math>", "<style>", "<select>", "<frameset>", "<base href=x>", "<meta charset=utf-16>", "<meta charset=x>", "&#0;", "&#x110000;", "&nbsp;", "<div style=\"display:none\">",
        "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:gridSpan w:val=\"999999999\"/>", "<w:vMerge/>", "<w:p/>", "<w:sdt>", "<mc:AlternateContent>", "<w:fldChar w:fldCharType=\"begin\"/>",
        "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>", "\0", "\uFEFF", "\u202E",
    ];

    private static readonly string[] TextWords =
    [
        "一、", "（一）", "1.", "总计", "自然人", "第二十条第（一）项", "三、收到和处理政府信息公开申请情况", "行政复议", "2023年", "政府信息公开工作年度报告", "\t", "|", "\n", "\n\n", "\r", "\0", "　",
        "┌─┬─┐", "+---+", "---", "0", "-1", "99999999999999999999999999999999", "0.00000000000000000000000000000001", "1,2,3", "１２", "/", "—", "十余", "\uFEFF", "\uD800", "\u202E", "万元", "件",
    ];

    public static byte[] Of(byte[] file, string format, Random random)
    {
        var bytes = new List<byte>(file);
        for (int count = random.Next(1, random.Next(4) == 0 ? 30 : 6); count > 0 && bytes.Count > 16; count--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, random.Next(3) == 0 ? 2000 : 12), bytes.Count - at);
            switch (random.Next(10))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    SwapLines(bytes, at, random);
                    break;
                case 5:
                    ReplaceNumber(bytes, at, random);
                    break;
                case 6 when random.Next(8) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    byte[] word = Word(format, random);
                    bytes.RemoveRange(at, random.Next(2) == 0 ? Math.Min(word.Length, bytes.Count - at) : 0);
                    bytes.InsertRange(at, Repeated(word, random));
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Word(string format, Random random)
    {
        string[] words = format switch { "pdf" => PdfWords, "txt" => TextWords, _ => random.Next(3) == 0 ? TextWords : MarkupWords };
        return Encoding.UTF8.GetBytes(words[random.Next(words.Length)]);
    }

    /// <summary>Once, as a rule; now and then very often, for what nests.</summary>
    private static byte[] Repeated(byte[] word, Random random) =>
        random.Next(60) == 0 ? [.. Enumerable.Repeat(word, random.Next(10, 3000)).SelectMany(static bytes => bytes)] : word;

    private static void SwapLines(List<byte> bytes, int at, Random random)
    {
        int start = bytes.LastIndexOf((byte)'\n', at) + 1;
        int end = bytes.IndexOf((byte)'\n', at);
        end = end < 0 ? bytes.Count : end + 1;
        List<byte> line = bytes.GetRange(start, end - start);
        bytes.RemoveRange(start, end - start);
        int to = bytes.Count == 0 ? 0 : bytes.LastIndexOf((byte)'\n', random.Next(bytes.Count)) + 1;
        bytes.InsertRange(to, line);
    }

    private static void ReplaceNumber(List<byte> bytes, int at, Random random)
    {
        int start = bytes.FindIndex(at, static value => value is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
        {
            return;
        }

        int end = start;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        long[] numbers = [0, 1, -1, random.Next(20), random.Next(100_000), int.MaxValue, int.MinValue, long.MaxValue, 65_536, 4_294_967_296];
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.ASCII.GetBytes(numbers[random.Next(numbers.Length)].ToString(CultureInfo.InvariantCulture)));
    }
}
