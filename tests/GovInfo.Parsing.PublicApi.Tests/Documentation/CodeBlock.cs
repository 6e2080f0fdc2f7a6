namespace GovInfo.Parsing.PublicApi.Tests.Documentation;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The number of the line that opens the block.</param>
/// <param name="Language">The language that the fence names.</param>
/// <param name="Mark">What the comment before the block says, as <c>sample: script</c>; empty without one.</param>
/// <param name="Text">The text, lines ended by <c>\n</c>.</param>
internal sealed record CodeBlock(string File, int Line, string Language, string Mark, string Text)
{
    /// <summary>The blocks of the README and of the documentation.</summary>
    public static IEnumerable<CodeBlock> All() =>
        Directory.GetFiles(Path.Combine(RepositoryFolder.Top, "src", "GovInfo.Parsing", "docs"), "*.md")
            .Order(StringComparer.Ordinal).Prepend(Path.Combine(RepositoryFolder.Top, "README.md")).SelectMany(Read);

    /// <summary>The block of the README that a comment marks.</summary>
    public static string Marked(string mark) => Assert.Single(All(), block => block.Mark == mark).Text;

    private static IEnumerable<CodeBlock> Read(string file)
    {
        string[] lines = System.IO.File.ReadAllLines(file);
        for (int line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, "```", line + 1);
                string mark = line > 0 && lines[line - 1].StartsWith("<!-- ", StringComparison.Ordinal) ? lines[line - 1][5..^4] : string.Empty;
                yield return new CodeBlock(
                    Path.GetRelativePath(RepositoryFolder.Top, file), line + 1, lines[line][3..], mark, string.Join('\n', lines[(line + 1)..end]) + "\n");
                line = end;
            }
        }
    }
}
