namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>
/// Follows complex fields (ISO/IEC 29500-1, 17.16.18), which may nest and run over paragraphs: what stands before the separator is the
/// instruction and no text; what stands behind is the result as last worked out.
/// </summary>
internal sealed class FieldTracker
{
    private const int MaxDepth = 64;
    private const int InstructionStart = 8;

    private readonly List<Field> fields = [];
    private int instructions;
    private int contents;

    /// <summary>Whether what comes next belongs to an instruction.</summary>
    public bool IsInInstruction => instructions > 0;

    /// <summary>Whether what comes next belongs to a table of contents.</summary>
    public bool IsInTableOfContents => contents > 0;

    public void Apply(string? type)
    {
        switch (type)
        {
            case "begin" when fields.Count < MaxDepth:
                fields.Add(new Field());
                instructions++;
                break;
            case "separate" when fields is [.., { IsInstruction: true } field]:
                field.IsInstruction = false;
                instructions--;
                field.IsTableOfContents = field.Instruction.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
                contents += field.IsTableOfContents ? 1 : 0;
                break;
            case "end" when fields.Count > 0:
                Remove(fields.Count - 1);
                break;
            default:
                break;
        }
    }

    public void AddInstruction(string text)
    {
        if (fields is [.., { IsInstruction: true } field] && field.Instruction.Length < InstructionStart)
        {
            field.Instruction += text;
        }
    }

    /// <summary>Gives up fields whose instruction has not come to its end; true when there was one. An instruction never spans paragraphs.</summary>
    public bool AbandonInstructions()
    {
        bool any = instructions > 0;
        for (int i = fields.Count - 1; any && i >= 0; i--)
        {
            if (fields[i].IsInstruction)
            {
                Remove(i);
            }
        }

        return any;
    }

    private void Remove(int index)
    {
        instructions -= fields[index].IsInstruction ? 1 : 0;
        contents -= fields[index].IsTableOfContents ? 1 : 0;
        fields.RemoveAt(index);
    }

    private sealed class Field
    {
        public bool IsInstruction { get; set; } = true;

        public bool IsTableOfContents { get; set; }

        public string Instruction { get; set; } = string.Empty;
    }
}
