using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>The families of colour spaces, by how white is written in them (ISO 32000-2, 8.6).</summary>
internal enum ColorSpace : byte
{
    /// <summary>One number, 1 is white.</summary>
    Gray,

    /// <summary>Three numbers, all 1 is white.</summary>
    Rgb,

    /// <summary>Inks: all 0 is white. DeviceCMYK, Separation and DeviceN.</summary>
    Inks,

    /// <summary>L*a*b*: a lightness of 100 is white.</summary>
    Lab,

    /// <summary>Indexed: which number is white is not known, so none is.</summary>
    Indexed,
    Pattern,

    /// <summary>The colorant None, which never leaves a mark.</summary>
    None,
}

/// <summary>Tells colour spaces and what their colours do.</summary>
internal static class ColorSpaces
{
    // What differs from white by less than this is not seen.
    private const double Tolerance = 0.02;
    private const int DeepestAlternate = 4;

    /// <summary>The space that <c>cs</c> names: a device space, or an entry of the resources' ColorSpace dictionary.</summary>
    public static ColorSpace Find(string? name, PdfDictionary resources) => name switch
    {
        null => ColorSpace.Gray,
        "DeviceGray" or "G" or "CalGray" => ColorSpace.Gray,
        "DeviceRGB" or "RGB" or "CalRGB" => ColorSpace.Rgb,
        "DeviceCMYK" or "CMYK" => ColorSpace.Inks,
        "Pattern" => ColorSpace.Pattern,
        _ => Of(resources.GetDictionary("ColorSpace")?.Get(name), 0),
    };

    /// <summary>The paint that a space begins with when it is chosen (ISO 32000-2, 8.6.8): black, or full ink.</summary>
    public static Paint Initial(ColorSpace space) => space switch
    {
        ColorSpace.Pattern => Paint.Pattern,
        ColorSpace.None => Paint.None,
        _ => Paint.Dark,
    };

    /// <summary>What a colour does.</summary>
    public static Paint PaintOf(ColorSpace space, ReadOnlySpan<ContentOperand> components)
    {
        switch (space)
        {
            case ColorSpace.Pattern:
                return Paint.Pattern;
            case ColorSpace.None:
                return Paint.None;
            case ColorSpace.Lab:
                return components.Length > 0 && components[0].Number >= 100 * (1 - Tolerance) ? Paint.White : Paint.Dark;
            case ColorSpace.Indexed:
                return Paint.Dark;
        }

        bool isWhite = components.Length > 0;
        foreach (ref readonly ContentOperand component in components)
        {
            isWhite &= component.Kind == ContentOperandKind.Number
                && (space == ColorSpace.Inks ? component.Number <= Tolerance : component.Number >= 1 - Tolerance);
        }

        return isWhite ? Paint.White : Paint.Dark;
    }

    private static ColorSpace Of(PdfObject? space, int depth)
    {
        if (space is PdfName name)
        {
            return Find(name.Value, PdfDictionary.Empty);
        }

        if (space is not PdfArray array || depth > DeepestAlternate)
        {
            return ColorSpace.Gray;
        }

        return array.GetName(0) switch
        {
            "ICCBased" => array.GetDictionary(1)?.GetInt("N") switch { 3 => ColorSpace.Rgb, 4 => ColorSpace.Inks, _ => ColorSpace.Gray },
            "CalRGB" or "DeviceRGB" => ColorSpace.Rgb,
            "Separation" => array.GetName(1) == "None" ? ColorSpace.None : ColorSpace.Inks,
            "DeviceN" or "DeviceCMYK" => ColorSpace.Inks,
            "Lab" => ColorSpace.Lab,
            "Indexed" or "I" => ColorSpace.Indexed,
            "Pattern" => ColorSpace.Pattern,
            _ => ColorSpace.Gray,
        };
    }
}
