using System.Text;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>A font of a document: cuts strings into codes and says what each stands for and how wide it is (ISO 32000-2, 9.5 to 9.7).</summary>
/// <remarks>Glyphs are made once a code and kept. Not thread-safe: a font serves one parse.</remarks>
internal abstract class PdfFont
{
    // Where the descriptor says nothing sensible: the em box of Chinese fonts.
    private const double DefaultAscent = 0.88;
    private const double DefaultDescent = -0.12;

    protected PdfFont(string name, PdfDictionary? descriptor)
    {
        Name = name;
        (Ascent, Descent) = ReadMetrics(descriptor);
    }

    /// <summary>The name without the prefix of a subset.</summary>
    public string Name { get; }

    /// <summary>Whether text is written vertically (writing mode 1).</summary>
    public virtual bool IsVertical => false;

    /// <summary>The em in text space units: 1, except for Type 3 fonts, whose glyphs may be drawn at any scale.</summary>
    public double EmSize { get; protected init; } = 1;

    /// <summary>How far glyphs reach above the baseline, in text space units.</summary>
    public double Ascent { get; protected init; }

    /// <summary>How far glyphs reach below the baseline, in text space units: negative.</summary>
    public double Descent { get; protected init; }

    /// <summary>
    /// Whether some ToUnicode entry was not believed: it says that a glyph as wide as a Chinese character is a digit.
    /// </summary>
    public bool HasImplausibleDigits { get; protected set; }

    /// <summary>Reads the glyph at the beginning of a string of at least one byte, and gives how many bytes it took.</summary>
    public abstract FontGlyph Read(ReadOnlySpan<byte> bytes, out int length);

    /// <summary>The name of a font dictionary's BaseFont without the prefix of a subset: <c>ABCDEF+SimSun</c> is <c>SimSun</c>.</summary>
    public static string NameOf(PdfDictionary dictionary)
    {
        const int prefixLength = 7;
        string name = dictionary.GetName("BaseFont") ?? dictionary.GetName("Name") ?? dictionary.GetName("Subtype") ?? string.Empty;
        bool hasPrefix = name.Length > prefixLength && name[prefixLength - 1] == '+' && !name.AsSpan(0, prefixLength - 1).ContainsAnyExceptInRange('A', 'Z');
        return DecodeName(hasPrefix ? name[prefixLength..] : name);
    }

    /// <summary>A text that a mapping gave, fit to be handed out: ordinary characters; empty when it says nothing.</summary>
    protected static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            // An unpaired surrogate is read as the replacement character.
            if (rune.Value is 0 or 0xFFFD or 0xFFFE or 0xFFFF)
            {
                return string.Empty;
            }
        }

        return EquivalentCharacters.Fold(text);
    }

    /// <summary>
    /// Whether a mapping to a digit cannot be believed for a glyph's width. A widespread PDF writer mistakes the map of full-width punctuation,
    /// so that 、 and the ideographic space claim to be 1 and 0.
    /// </summary>
    protected bool IsImplausibleDigit(string text, double width)
    {
        const double widestDigit = 0.9;
        return text is [>= '0' and <= '9'] && width >= widestDigit * EmSize;
    }

    // Names should be UTF-8, but Chinese programs write 宋体 in GBK, which arrives here byte by byte.
    private static string DecodeName(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\u0080', '\u00FF') || name.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF'))
        {
            return name;
        }

        const int gbk = 936;
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(gbk)!;
        string decoded = encoding.GetString(Encoding.Latin1.GetBytes(name));
        return decoded.AsSpan().ContainsAny('\uFFFD', '?') ? name : decoded;
    }

    private static (double Ascent, double Descent) ReadMetrics(PdfDictionary? descriptor)
    {
        const double tallest = 1.2;
        double ascent = (descriptor?.GetNumber("Ascent") ?? 0) / 1000;
        double descent = -Math.Abs((descriptor?.GetNumber("Descent") ?? 0) / 1000);
        bool isSensible = ascent is > 0.4 and < 1.2 && descent is > -0.6 and < 0 && ascent - descent <= tallest;
        return isSensible ? (ascent, descent) : (DefaultAscent, DefaultDescent);
    }
}
