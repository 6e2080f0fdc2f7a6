using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Tells damage: each kind once for an object or page, and no kind without end, since a hostile file can have any number.</summary>
internal sealed class DamageLog(DiagnosticBag diagnostics)
{
    private const int MostOfAKind = 50;
    private readonly HashSet<(string Code, int Place)> said = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>How often data was found damaged, whether told or not.</summary>
    public int DataDamageCount { get; private set; }

    /// <summary>Tells damage to data that the text may hang on.</summary>
    public void SayDataDamage(DiagnosticDescriptor descriptor, int place, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        DataDamageCount++;
        Say(descriptor, place, arguments);
    }

    /// <summary>Adds a diagnostic, unless this kind has been told of this object or page.</summary>
    public void Say(DiagnosticDescriptor descriptor, int place, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        int count = counts.GetValueOrDefault(descriptor.Code);
        if (count < MostOfAKind && said.Add((descriptor.Code, place)))
        {
            counts[descriptor.Code] = count + 1;
            diagnostics.Add(descriptor.Create(null, arguments));
        }
    }
}
