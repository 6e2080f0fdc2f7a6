using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>Counts what is left out of a document as a whole, and says it once for each kind.</summary>
internal sealed class StoryFindings
{
    /// <summary>The most things of one kind that are told of by name; a document that has more has said enough.</summary>
    private const int MaxNames = 20;

    private readonly SortedSet<string> importedParts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> embeddedObjects = new(StringComparer.Ordinal);

    public int Deletions { get; set; }

    public int Insertions { get; set; }

    public int HiddenRuns { get; set; }

    public int UnendedFields { get; set; }

    public int Notes { get; set; }

    public int Pictures { get; set; }

    public void AddImportedPart(string target) => Add(importedParts, target);

    public void AddEmbeddedObject(string programId) => Add(embeddedObjects, programId);

    public void Report(DiagnosticBag diagnostics)
    {
        if (Deletions + Insertions > 0)
        {
            diagnostics.Add(DocxDiagnostics.TrackedChanges.Create(null, ("deletions", Deletions), ("insertions", Insertions)));
        }

        if (HiddenRuns > 0)
        {
            diagnostics.Add(DocxDiagnostics.HiddenText.Create(null, ("count", HiddenRuns)));
        }

        if (UnendedFields > 0)
        {
            diagnostics.Add(DocxDiagnostics.UnendedField.Create(null, ("count", UnendedFields)));
        }

        if (Notes > 0)
        {
            diagnostics.Add(DocxDiagnostics.NotesKeptApart.Create(null, ("count", Notes)));
        }

        foreach (string target in importedParts)
        {
            diagnostics.Add(DocxDiagnostics.ImportedPart.Create(null, ("target", target)));
        }

        foreach (string programId in embeddedObjects)
        {
            diagnostics.Add(DocxDiagnostics.EmbeddedObject.Create(null, ("program", programId)));
        }
    }

    private static void Add(SortedSet<string> names, string name)
    {
        if (names.Count < MaxNames)
        {
            names.Add(name);
        }
    }
}
