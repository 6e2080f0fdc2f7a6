using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Fonts;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>
/// Carries out content streams as far as text and rulings need it (ISO 32000-2, annex A lists the operators). One interpreter serves the pages
/// of one document one after the other; its lists are used again.
/// </summary>
internal sealed partial class ContentInterpreter : IDisposable
{
    private const int MaxSavedStates = 512;
    private const int ClockInterval = 1024;

    private readonly PdfDocument document;
    private readonly FontLoader fonts;
    private readonly UnmappedGlyphs unmapped = new();
    private readonly BackgroundAreas backgrounds = new();
    private readonly CoveringAreas covers = new();
    private readonly PathBuilder path = new();
    private readonly Stack<GraphicsState> saved = new();

    // Forms are read while what paints them is, each with a lexer of its own.
    private readonly Stack<ContentLexer> idleLexers = new();
    private readonly RulingCollector rulings;
    private readonly GlyphCollector glyphs;
    private readonly MarkedContent marked;
    private readonly TextObject text;
    private readonly UnshownText unshown = new();

    private GraphicsState state;
    private PdfDictionary resources = PdfDictionary.Empty;
    private PageFrame frame;
    private int pageNumber;
    private int pictures;
    private int operations;
    private int statesBeyondMax;
    private bool clipsNext;
    private bool saidMissingFont;
    private bool saidForm;

    /// <summary>Initialises an interpreter.</summary>
    /// <param name="document">The document.</param>
    public ContentInterpreter(PdfDocument document)
    {
        this.document = document;
        fonts = new FontLoader(document);
        rulings = new RulingCollector(backgrounds);
        glyphs = new GlyphCollector(backgrounds, unmapped, document.Context);
        marked = new MarkedContent(document, glyphs);
        text = new TextObject(glyphs);
    }

    /// <summary>Begins a page.</summary>
    public void BeginPage(PageNode page)
    {
        pageNumber = page.Number;
        frame = PageFrame.Of(page);
        resources = page.Resources;
        pictures = 0;
        operations = 0;
        statesBeyondMax = 0;
        saidMissingFont = false;
        saidForm = false;
        saved.Clear();
        activeForms.Clear();
        backgrounds.Clear();
        covers.Clear();
        rulings.Clear();
        marked.Clear();
        path.Clear();
        glyphs.BeginPage(page.Number);
        state = new GraphicsState(frame.ToPage, frame.Box);
        text.Begin();
        text.Directions.Clear();
        unshown.Clear();
    }

    /// <summary>By how many degrees clockwise the page that was drawn is to be turned for its text to be upright.</summary>
    public int DegreesToUpright => text.Directions.DegreesToUpright();

    /// <summary>Carries out the content of the page and its annotations' appearances.</summary>
    public void Draw(PageNode page)
    {
        Run(document.ReadContent(page));
        marked.EndBeyond(0);
        DrawAnnotations(page);
    }

    /// <summary>Ends the page and gives what was read of it, also after <see cref="Draw"/> was ended by a limit.</summary>
    /// <param name="lendsGlyphs">Whether the page's glyphs need last no longer than until the next page is begun.</param>
    public PdfPage EndPage(bool lendsGlyphs)
    {
        if (glyphs.IsFull || rulings.IsFull || operations > MaxOperations)
        {
            int limit = glyphs.IsFull ? GlyphCollector.Limit : rulings.IsFull ? RulingCollector.Limit : MaxOperations;
            document.Context.Diagnostics.Add(PdfFontDiagnostics.ContentCut.Create(null, ("page", pageNumber), ("limit", limit)));
        }

        marked.EndBeyond(0);
        covers.Hide(glyphs.Glyphs);
        ArraySegment<PdfGlyph> shown = glyphs.EndPage();
        return new PdfPage
        {
            Number = pageNumber,
            Width = frame.Width,
            Height = frame.Height,
            Glyphs = lendsGlyphs ? default : [.. shown],
            Lent = lendsGlyphs ? shown : ArraySegment<PdfGlyph>.Empty,
            Segments = rulings.EndPage(),
            PictureCount = pictures,
            CutRight = Math.Max(Math.Max(rulings.CutRight, glyphs.CutRight), unshown.FindCut(shown)),
            SlantedStrokes = rulings.Slanted.EndPage(),
            CutDigits = glyphs.CutDigits.Count == 0 ? [] : [.. glyphs.CutDigits],
            CutLeft = Math.Min(rulings.CutLeft, glyphs.CutLeft) is < double.MaxValue and var left ? left : null,
        };
    }

    /// <summary>Adds what is to be said of the fonts of the whole document.</summary>
    public void Report()
    {
        fonts.Report(document.Context.Diagnostics);
        unmapped.Report(document.Context.Diagnostics);
    }

    /// <inheritdoc/>
    public void Dispose() => glyphs.Dispose();

    private void Run(ReadOnlyMemory<byte> content)
    {
        if (!idleLexers.TryPop(out ContentLexer? lexer))
        {
            lexer = document.CreateContentLexer();
        }

        lexer.Begin(content);
        while (operations <= MaxOperations && lexer.Read())
        {
            if (++operations % ClockInterval == 0)
            {
                document.Context.ThrowIfEnded();
            }

            if (!DoGraphics(lexer) && !DoPath(lexer))
            {
                DoText(lexer);
            }
        }

        if (lexer.LostInInlineImage)
        {
            document.Context.Diagnostics.Add(PdfFontDiagnostics.LostInInlineImage.Create(null, ("page", pageNumber)));
        }

        idleLexers.Push(lexer);
    }

    // 8.4.4, 8.6.8, 14.6: states, colours, XObjects, marked content. Gives whether the operator is one of these.
    private bool DoGraphics(ContentLexer lexer)
    {
        switch (lexer.Operator)
        {
            case ContentOperator.SaveState:
                Save();
                return true;
            case ContentOperator.RestoreState:
                Restore();
                return true;
            case ContentOperator.Concatenate:
                state.ToPage = MatrixOf(lexer).Then(state.ToPage);
                return true;
            case ContentOperator.SetLineWidth:
                state.LineWidth = lexer.GetNumber(0);
                return true;
            case ContentOperator.SetGraphicsState:
                SetGraphicsState(resources.GetDictionary("ExtGState")?.GetDictionary(lexer.GetName(0) ?? string.Empty));
                return true;
            case ContentOperator.PaintXObject:
                PaintXObject(lexer.GetName(0));
                return true;
            case ContentOperator.InlineImage:
                AddPicture(isOpaque: lexer.GetDictionary(0)?.Get("IM", "ImageMask") is not PdfBoolean { Value: true });
                return true;
            case ContentOperator.BeginMarkedContent:
                marked.Begin(lexer.GetName(0), null, null);
                return true;
            case ContentOperator.BeginMarkedContentWithProperties:
                BeginMarkedContent(lexer);
                return true;
            case ContentOperator.EndMarkedContent:
                marked.End();
                return true;
            default:
                return SetColor(lexer);
        }
    }

    private void Save()
    {
        if (saved.Count < MaxSavedStates)
        {
            saved.Push(state);
        }
        else
        {
            statesBeyondMax++;
        }
    }

    private void Restore()
    {
        if (statesBeyondMax > 0)
        {
            statesBeyondMax--;
        }
        else if (saved.Count > savedByCaller)
        {
            state = saved.Pop();
        }
    }

    private static Matrix MatrixOf(ContentLexer lexer) => new(
        lexer.GetNumber(0), lexer.GetNumber(1), lexer.GetNumber(2), lexer.GetNumber(3), lexer.GetNumber(4), lexer.GetNumber(5));

    // Table 57: of a graphics state parameter dictionary, the line width, the font, and whether anything is seen at all.
    private void SetGraphicsState(PdfDictionary? parameters)
    {
        if (parameters is null)
        {
            return;
        }

        state.LineWidth = parameters.GetNumber("LW") ?? state.LineWidth;
        state.FillAlpha = parameters.GetNumber("ca") ?? state.FillAlpha;
        state.StrokeAlpha = parameters.GetNumber("CA") ?? state.StrokeAlpha;
        if (parameters.Get("BM") is { } mode)
        {
            string? name = (mode as PdfName)?.Value ?? (mode as PdfArray)?.GetName(0);
            state.IsBlended = name is not ("Normal" or "Compatible");
        }

        if (parameters.Get("SMask") is { } mask)
        {
            state.IsMasked = mask is PdfDictionary; // Or the name None.
        }

        if (parameters.GetArray("Font") is { Count: >= 2 } font)
        {
            state.Font = fonts.Find(font.Items[0]);
            state.FontSize = font.GetNumber(1) ?? state.FontSize;
        }
    }

    private void BeginMarkedContent(ContentLexer lexer)
    {
        PdfDictionary? properties = lexer.GetDictionary(1);
        PdfObject? written = properties;
        if (properties is null && lexer.GetName(1) is { } name && resources.GetDictionary("Properties") is { } list)
        {
            written = list.GetRaw(name);
            properties = list.GetDictionary(name);
        }

        marked.Begin(lexer.GetName(0), properties, written);
    }
}
