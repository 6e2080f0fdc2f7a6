using System.Text;
using GovInfo.Parsing.Sources.Pdf.Security;
using GovInfo.Parsing.Sources.Pdf.Syntax;
using GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Security;

public class SecurityTests
{
    // The vectors that RC4 has been tested with since it became known.
    [Theory]
    [InlineData("Key", "Plaintext", "BBF316E8D940AF0AD3")]
    [InlineData("Wiki", "pedia", "1021BF0420")]
    [InlineData("Secret", "Attack at dawn", "45A01F645FC35B383552544B9BF5")]
    public void Rc4_gives_the_known_vectors(string key, string text, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(Rc4.Transform(Encoding.ASCII.GetBytes(key), Encoding.ASCII.GetBytes(text))));

    [Theory]
    [InlineData("/V 1 /R 2", 5, "Rc4")]
    [InlineData("/V 2 /R 3 /Length 128", 16, "Rc4")]
    [InlineData("/V 2 /R 3 /Length 16", 16, "Rc4")] // bytes instead of bits
    [InlineData("/V 4 /R 4 /CF << /StdCF << /CFM /AESV2 >> >> /StmF /StdCF /StrF /StdCF", 16, "Aes128")]
    [InlineData("/V 4 /R 4 /StmF /Identity", 16, "Identity")]
    [InlineData("/V 5 /R 6 /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF", 32, "Aes256")]
    public void Parameters_are_read(string entries, int keyLength, string method)
    {
        EncryptionParameters parameters = ReadParameters(entries)!;
        Assert.Equal(keyLength, parameters.KeyLength);
        Assert.Equal(method, parameters.StreamMethod.ToString());
    }

    [Theory]
    [InlineData("/V 3 /R 3")]
    [InlineData("/V 5 /R 7")]
    [InlineData("/Filter /Adobe.PubSec /V 2 /R 3")]
    [InlineData("/V 4 /R 4 /StmF /Missing")]
    public void Unknown_parameters_are_refused(string entries) => Assert.Null(ReadParameters(entries));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_revision_older_than_its_version_asks_for_a_password(int revision) =>
        Assert.Null(SecurityHandler.Create(ReadParameters($"/V 5 /R {revision} /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /O (o) /U (u)")!));

    private static EncryptionParameters? ReadParameters(string entries)
    {
        OpenedPdf opened = OpenedPdf.Open(new PdfBytes().Object(1, $"<< /Pages << /Kids [] >> /E << {entries} >> >>").End());
        PdfDictionary encrypt = opened.Document!.Catalog.GetDictionary("E")!;
        return EncryptionParameters.Read(encrypt, null);
    }
}
