using System.Globalization;

namespace GovInfo.Parsing.Sources.Docx.Styles;

/// <summary>The simple types of WordprocessingML that reading needs (ISO/IEC 29500-1, 17.18 and 22.9.2).</summary>
internal static class WordValue
{
    /// <summary>ST_OnOff: the element's presence means on, unless its value says otherwise.</summary>
    public static bool IsOn(string? value, bool whenAbsent = true) => value is null ? whenAbsent : value is not ("0" or "false" or "off");

    /// <summary>ST_DecimalNumber; null where it is none. What is beyond 32 bits is held to them.</summary>
    public static int? ToInt32(string? value) =>
        value is not null && long.TryParse(value.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
            : null;
}
