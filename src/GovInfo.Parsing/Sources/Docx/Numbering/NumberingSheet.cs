using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Docx.Styles;

namespace GovInfo.Parsing.Sources.Docx.Numbering;

/// <summary>The numbering definitions and instances of a document (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class NumberingSheet(
    IReadOnlyDictionary<int, NumberingDefinition> definitions,
    IReadOnlyDictionary<int, NumberingInstance> instances,
    StyleSheet styles,
    DiagnosticBag diagnostics)
{
    /// <summary>One link is what word processors write.</summary>
    private const int MaxLinks = 16;

    private readonly Dictionary<int, int?> definitionIds = [];
    private bool isLoopSaid;

    public bool IsEmpty => instances.Count == 0;

    /// <summary>The definition that an instance counts in, links of numbering styles followed; null where there is none.</summary>
    public int? GetDefinitionId(int instanceId)
    {
        if (!definitionIds.TryGetValue(instanceId, out int? id))
        {
            id = FollowLinks(instanceId);
            definitionIds.Add(instanceId, id);
        }

        return id;
    }

    public NumberingOverride? GetOverride(int instanceId, int level) =>
        instances.TryGetValue(instanceId, out NumberingInstance? instance) ? instance.Overrides[level] : null;

    /// <summary>A level as an instance has it: its own, that of its definition, or an empty one.</summary>
    public NumberingLevel GetLevel(int instanceId, int definitionId, int level) =>
        GetOverride(instanceId, level)?.Level ?? definitions[definitionId].Levels[level] ?? NumberingLevel.Default;

    /// <summary>The level that a paragraph style stands for in an instance, or null.</summary>
    public int? FindLevelOfStyle(int instanceId, string styleId)
    {
        if (GetDefinitionId(instanceId) is { } definitionId)
        {
            for (int level = 0; level < NumberingDefinition.LevelCount; level++)
            {
                if (GetLevel(instanceId, definitionId, level).ParagraphStyleId == styleId)
                {
                    return level;
                }
            }
        }

        return null;
    }

    private int? FollowLinks(int instanceId)
    {
        var seen = new HashSet<int>();
        int next = instanceId;
        while (instances.TryGetValue(next, out NumberingInstance? instance) &&
            definitions.TryGetValue(instance.DefinitionId, out NumberingDefinition? definition))
        {
            if (definition.StyleLink is null || styles.Resolve(definition.StyleLink).NumberingId is not { } linked || linked == next)
            {
                return instance.DefinitionId;
            }

            if (!seen.Add(next) || seen.Count > MaxLinks)
            {
                SayLoop(instanceId);
                return null;
            }

            next = linked;
        }

        return null;
    }

    private void SayLoop(int instanceId)
    {
        if (!isLoopSaid)
        {
            isLoopSaid = true;
            diagnostics.Add(DocxDiagnostics.CircularDefinition.Create(null, ("kind", "numbering"), ("id", instanceId)));
        }
    }
}
