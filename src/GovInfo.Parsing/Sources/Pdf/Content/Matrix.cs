using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>A transformation matrix (ISO 32000-2, 8.3.3): x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The matrix of an array of six numbers; the identity for any other.</summary>
    public static Matrix From(PdfArray? array) => array is { Count: >= 6 }
        ? new Matrix(Number(array, 0, 1), Number(array, 1, 0), Number(array, 2, 0), Number(array, 3, 1), Number(array, 4, 0), Number(array, 5, 0))
        : Identity;

    /// <summary>This transformation, and the other one after it.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>Where a point goes.</summary>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The box around where a rectangle goes; not a number of any corner makes it empty.</summary>
    public PdfBox Apply(double left, double bottom, double right, double top)
    {
        (double x1, double y1) = Apply(left, bottom);
        (double x2, double y2) = Apply(right, top);
        if (B == 0 && C == 0)
        {
            return new PdfBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        }

        (double x3, double y3) = Apply(left, top);
        (double x4, double y4) = Apply(right, bottom);
        return new PdfBox(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)),
            Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)),
            Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }

    /// <summary>By how much lengths grow, on the average of all directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    private static double Number(PdfArray array, int index, double fallback) => array.GetNumber(index) ?? fallback;
}
