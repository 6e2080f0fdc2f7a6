using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Diagnostics;

/// <summary>Something that a parse has to say: structured, with the text made only when it is asked for.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Arguments">The values that the message speaks of.</param>
/// <param name="Location">Where it stands in the source, or null.</param>
/// <param name="Cell">The observation that it is about, or null.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    ImmutableArray<DiagnosticArgument> Arguments,
    SourceLocation? Location,
    ObservationKey? Cell)
{
    /// <summary>The stable code, <c>GI</c> and four digits.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The message in English or Chinese.</summary>
    /// <param name="language">The language of the message.</param>
    public string GetMessage(MessageLanguage language = MessageLanguage.English)
    {
        string template = language == MessageLanguage.Chinese ? Descriptor.ChineseMessage : Descriptor.EnglishMessage;
        if (Arguments.IsEmpty)
        {
            return template;
        }

        var text = new StringBuilder(template);
        foreach (DiagnosticArgument argument in Arguments)
        {
            text.Replace("{" + argument.Name + "}", argument.Value);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {GetMessage()}";
}
