using System.Xml;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Docx.Package;

/// <summary>Turns what ends the reading of a part into diagnostics. A limit holds for the source as a whole and is said once.</summary>
internal sealed class PartFaults(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> limits = new(StringComparer.Ordinal);

    /// <summary>Whether the exception tells of the part, and not of a defect or a cancellation.</summary>
    public static bool IsFault(Exception exception) => exception is XmlException or InvalidDataException or ParseLimitException { Diagnostic: not null };

    public void Say(Exception fault, string partName)
    {
        switch (fault)
        {
            case ParseLimitException { Diagnostic: { } limit }:
                Say(limit);
                break;
            case XmlException xml when xml.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase):
                diagnostics.Add(DocxDiagnostics.DocumentTypeDeclaration.Create(null, ("part", partName)));
                break;
            case XmlException xml:
                diagnostics.Add(DocxDiagnostics.BrokenXml.Create(null, ("part", partName), ("line", xml.LineNumber), ("position", xml.LinePosition)));
                break;
            default:
                diagnostics.Add(DocxDiagnostics.DamagedPart.Create(null, ("part", partName)));
                break;
        }
    }

    public void Say(Diagnostic limit)
    {
        if (limits.Add(limit.Code))
        {
            diagnostics.Add(limit);
        }
    }
}
