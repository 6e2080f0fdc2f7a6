namespace GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;

/// <summary>The CMaps that every reader knows by name (ISO 32000-2, 9.7.5.2). Of those for Korean, none.</summary>
internal static class PredefinedCMaps
{
    private const int Gbk = 936;
    private const int Gb18030 = 54936;
    private const int Big5 = 950;
    private const int ShiftJis = 932;
    private const int EucJapanese = 51932;

    /// <summary>The CMap of a name; null when there is none.</summary>
    public static CMap? Find(string? name)
    {
        if (name is null)
        {
            return null;
        }

        bool isVertical = name is "V" || name.EndsWith("-V", StringComparison.Ordinal);
        if (!isVertical && name is not "H" && !name.EndsWith("-H", StringComparison.Ordinal))
        {
            return null;
        }

        return name[..Math.Max(0, name.Length - 2)] switch
        {
            "Identity" => new IdentityCMap { IsVertical = isVertical },
            "GBK-EUC" or "GB-EUC" => new CodePageCMap(Gbk, Gb1, halfWidth: true) { IsVertical = isVertical },
            "GBKp-EUC" or "GBpc-EUC" => new CodePageCMap(Gbk, Gb1, halfWidth: false) { IsVertical = isVertical },
            "GB" => new CodePageCMap(Gbk, Gb1, halfWidth: false, sevenBit: true) { IsVertical = isVertical },
            "GBK2K" => new CodePageCMap(Gb18030, Gb1, halfWidth: false) { IsVertical = isVertical },
            "ETen-B5" => new CodePageCMap(Big5, Cns1, halfWidth: true) { IsVertical = isVertical },
            "ETenms-B5" or "B5pc" or "HKscs-B5" => new CodePageCMap(Big5, Cns1, halfWidth: false) { IsVertical = isVertical },
            "90ms-RKSJ" => new CodePageCMap(ShiftJis, Japan1, halfWidth: true) { IsVertical = isVertical },
            "90msp-RKSJ" or "90pv-RKSJ" or "83pv-RKSJ" => new CodePageCMap(ShiftJis, Japan1, halfWidth: false) { IsVertical = isVertical },
            "EUC" => new CodePageCMap(EucJapanese, Japan1, halfWidth: true) { IsVertical = isVertical },
            { } family when family.StartsWith("Uni", StringComparison.Ordinal) => FindUnicode(family, isVertical),
            _ => null,
        };
    }

    private static CidCollection? Gb1 => CidCollection.Find("GB1");

    private static CidCollection? Cns1 => CidCollection.Find("CNS1");

    private static CidCollection? Japan1 => CidCollection.Find("Japan1");

    // UniGB-UCS2, UniCNS-UTF16, UniJIS-UCS2-HW, UniJIS2004-UTF32 and so on.
    private static UnicodeCMap? FindUnicode(string family, bool isVertical)
    {
        CidCollection? collection =
            family.StartsWith("UniGB-", StringComparison.Ordinal) ? Gb1
            : family.StartsWith("UniCNS-", StringComparison.Ordinal) ? Cns1
            : family.StartsWith("UniJIS", StringComparison.Ordinal) ? Japan1
            : null;
        UnicodeCMap.Form? form =
            family.Contains("-UCS2", StringComparison.Ordinal) || family.EndsWith("-UTF16", StringComparison.Ordinal) ? UnicodeCMap.Form.Utf16
            : family.EndsWith("-UTF8", StringComparison.Ordinal) ? UnicodeCMap.Form.Utf8
            : family.EndsWith("-UTF32", StringComparison.Ordinal) ? UnicodeCMap.Form.Utf32
            : null;
        return form is { } known
            ? new UnicodeCMap(known, collection, halfWidth: family.EndsWith("-HW", StringComparison.Ordinal)) { IsVertical = isVertical }
            : null;
    }
}
