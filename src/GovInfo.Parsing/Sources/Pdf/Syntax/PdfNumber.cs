using System.Globalization;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>A numeric object, integer or real (ISO 32000-2, 7.3.3). Both are kept as a double, which holds every integer a file may use.</summary>
internal sealed class PdfNumber : PdfObject
{
    private const int SharedCount = 1024;
    private static readonly PdfNumber[] SharedIntegers = CreateShared();

    private PdfNumber(double value, bool isInteger)
    {
        Value = value;
        IsInteger = isInteger;
    }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <summary>Whether it was written without a decimal point.</summary>
    public bool IsInteger { get; }

    /// <summary>The number for a value; small integers, of which files are full, share their objects.</summary>
    public static PdfNumber Create(double value, bool isInteger) =>
        isInteger && value is >= 0 and < SharedCount ? SharedIntegers[(int)value] : new PdfNumber(value, isInteger);

    /// <summary>The value as an integer: reals are cut off, values beyond the range are brought to its ends.</summary>
    public int ToInt32() => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static PdfNumber[] CreateShared()
    {
        var numbers = new PdfNumber[SharedCount];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = new PdfNumber(i, isInteger: true);
        }

        return numbers;
    }
}
