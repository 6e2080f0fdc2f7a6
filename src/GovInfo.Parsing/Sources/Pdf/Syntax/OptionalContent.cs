namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Which optional content the default configuration shows (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    private const int MostNesting = 16;
    private const int MostEvaluations = 10_000;
    private readonly HashSet<int> off = [];
    private readonly bool baseIsOff;
    private readonly HashSet<int> on = [];
    private int evaluations;

    /// <summary>Reads the default configuration of a catalog.</summary>
    public OptionalContent(PdfDictionary? catalog)
    {
        PdfDictionary? configuration = catalog?.GetDictionary("OCProperties")?.GetDictionary("D");
        if (configuration is null)
        {
            return;
        }

        baseIsOff = configuration.GetName("BaseState") == "OFF";
        AddGroups(configuration.GetArray("ON"), on);
        AddGroups(configuration.GetArray("OFF"), off);
    }

    /// <summary>Whether there is nothing that could be hidden.</summary>
    public bool ShowsEverything => !baseIsOff && off.Count == 0;

    /// <summary>
    /// Whether content is shown that belongs to a group or membership: the value of <c>/OC</c>, or of the entry in <c>/Properties</c> that marked
    /// content names, as it is written (a group is known by its reference).
    /// </summary>
    public bool IsShown(PdfObject? membership, IPdfObjectResolver resolver)
    {
        evaluations = 0;
        return ShowsEverything || IsShown(membership, resolver, 0);
    }

    private static void AddGroups(PdfArray? groups, HashSet<int> numbers)
    {
        foreach (PdfObject item in groups is null ? [] : groups.Items)
        {
            if (item is PdfReference reference)
            {
                numbers.Add(reference.Number);
            }
        }
    }

    private bool IsShown(PdfObject? membership, IPdfObjectResolver resolver, int depth)
    {
        if (depth > MostNesting || ++evaluations > MostEvaluations || resolver.Resolve(membership) is not PdfDictionary dictionary)
        {
            return true;
        }

        if (dictionary.GetName("Type") != "OCMD")
        {
            return membership is not PdfReference group || !(baseIsOff ? !on.Contains(group.Number) : off.Contains(group.Number));
        }

        return dictionary.GetArray("VE") is { Count: > 0 } expression
            ? Evaluate(expression, resolver, depth + 1)
            : EvaluatePolicy(dictionary, resolver, depth + 1);
    }

    // Table 97: which of the groups must be on or off.
    private bool EvaluatePolicy(PdfDictionary membership, IPdfObjectResolver resolver, int depth)
    {
        PdfObject? groups = membership.GetRaw("OCGs");
        if (resolver.Resolve(groups) is not PdfArray array)
        {
            return groups is null || IsShown(groups, resolver, depth);
        }

        int shown = 0;
        int hidden = 0;
        foreach (PdfObject group in array.Items)
        {
            bool isShown = IsShown(group, resolver, depth);
            shown += isShown ? 1 : 0;
            hidden += isShown ? 0 : 1;
        }

        return shown + hidden == 0 || membership.GetName("P") switch
        {
            "AllOn" => hidden == 0,
            "AnyOff" => hidden > 0,
            "AllOff" => shown == 0,
            _ => shown > 0,
        };
    }

    // 8.11.2.2: a visibility expression is an array of an operator and its operands.
    private bool Evaluate(PdfArray expression, IPdfObjectResolver resolver, int depth)
    {
        string? operation = expression.GetName(0);
        bool isAnd = operation == "And";
        for (int i = 1; i < expression.Count && depth <= MostNesting && ++evaluations <= MostEvaluations; i++)
        {
            bool isShown = expression.Get(i) is PdfArray inner
                ? Evaluate(inner, resolver, depth + 1)
                : IsShown(expression.Items[i], resolver, depth + 1);
            if (operation == "Not")
            {
                return !isShown;
            }

            if (isShown != isAnd)
            {
                return isShown;
            }
        }

        return isAnd || expression.Count < 2;
    }
}
