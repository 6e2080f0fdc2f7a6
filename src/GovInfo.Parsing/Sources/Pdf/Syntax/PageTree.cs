using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Walks the page tree (ISO 32000-2, 7.7.3) without recursion, each inner node once.</summary>
internal sealed class PageTree(ObjectStore store, SourceReadContext context, DamageLog damageLog)
{
    private const double LongestSide = 1e7;
    private const double LargestUnit = 75_000; // What a PDF 1.6 writer may use at most.
    private static readonly PdfRectangle A4 = new(0, 0, 595, 842);
    private readonly Stack<Frame> path = new();
    private readonly HashSet<PdfObject> visited = [];

    /// <summary>The pages under a root, in order.</summary>
    public IEnumerable<PageNode> Walk(PdfDictionary root)
    {
        int number = 0;
        Enter(root, default);
        while (path.TryPop(out Frame frame))
        {
            if (frame.Next >= frame.Kids.Count)
            {
                continue;
            }

            path.Push(frame with { Next = frame.Next + 1 });
            context.CountNodes();
            if (frame.Kids.GetDictionary(frame.Next) is not { } kid)
            {
                damageLog.Say(PdfSyntaxDiagnostics.PageLost, ++number, ("page", number));
            }
            else if (IsInner(kid))
            {
                Enter(kid, frame.Inherited);
            }
            else
            {
                yield return CreatePage(kid, ++number, frame.Inherited);
            }
        }

        int announced = root.GetInt("Count") ?? number;
        if (announced > number && number > 0)
        {
            damageLog.Say(PdfSyntaxDiagnostics.PageCountDiffers, 0, ("announced", announced), ("count", number));
        }
    }

    /// <summary>The pages that a search of the file found, in the file's order.</summary>
    public IEnumerable<PageNode> Collect(IEnumerable<PdfDictionary> pages)
    {
        int number = 0;
        foreach (PdfDictionary page in pages)
        {
            yield return CreatePage(page, ++number, default);
        }
    }

    private static bool IsInner(PdfDictionary node) => node.GetName("Type") == "Pages" || (node.ContainsKey("Kids") && node.GetArray("Kids") is not null);

    private void Enter(PdfDictionary node, InheritedAttributes inherited)
    {
        if (path.Count >= context.Limits.MaxDepth)
        {
            damageLog.Say(LimitDiagnostics.TooDeep, 0, ("limit", context.Limits.MaxDepth));
        }
        else if (visited.Add(node) && node.GetArray("Kids") is { } kids)
        {
            path.Push(new Frame(kids, 0, Inherit(node, inherited)));
        }
    }

    private static InheritedAttributes Inherit(PdfDictionary node, InheritedAttributes inherited) => new(
        node.GetDictionary("Resources") ?? inherited.Resources,
        node.GetRectangle("MediaBox") ?? inherited.MediaBox,
        node.GetRectangle("CropBox") ?? inherited.CropBox,
        node.GetInt("Rotate") ?? inherited.Rotate);

    private PageNode CreatePage(PdfDictionary page, int number, InheritedAttributes inherited)
    {
        context.CountPage();
        InheritedAttributes own = Inherit(page, inherited);
        PdfRectangle mediaBox = own.MediaBox is { Width: > 0 and < LongestSide, Height: > 0 and < LongestSide } box ? box : A4;
        return new PageNode
        {
            Number = number,
            Dictionary = page,
            Resources = own.Resources ?? store.Resolve(page.GetRaw("Resources")) as PdfDictionary ?? PdfDictionary.Empty,
            MediaBox = mediaBox,
            CropBox = own.CropBox?.Intersect(mediaBox) ?? mediaBox,
            Rotate = (((own.Rotate ?? 0) % 360) + 360) % 360 / 90 * 90,
            UserUnit = page.GetNumber("UserUnit") is > 0 and <= LargestUnit and { } unit ? unit : 1,
        };
    }

    private readonly record struct InheritedAttributes(PdfDictionary? Resources, PdfRectangle? MediaBox, PdfRectangle? CropBox, int? Rotate);

    private readonly record struct Frame(PdfArray Kids, int Next, InheritedAttributes Inherited);
}
