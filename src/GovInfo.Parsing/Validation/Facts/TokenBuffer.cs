namespace GovInfo.Parsing.Validation.Facts;

/// <summary>The tokens of one passage, sentence by sentence. One buffer serves a whole text, so that sentences leave nothing behind.</summary>
internal sealed class TokenBuffer
{
    private Token[] tokens = new Token[64];

    /// <summary>How many tokens it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Drops all tokens.</summary>
    public void Clear() => Count = 0;

    /// <summary>Drops the tokens behind the first ones.</summary>
    /// <param name="count">How many are kept.</param>
    public void Truncate(int count) => Count = count;

    /// <summary>Adds a token.</summary>
    /// <param name="token">The token.</param>
    public void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Count * 2);
        }

        tokens[Count++] = token;
    }

    /// <summary>Some of the tokens, up to the next change.</summary>
    /// <param name="start">The first.</param>
    /// <param name="count">How many.</param>
    public ReadOnlySpan<Token> Slice(int start, int count) => tokens.AsSpan(start, count);
}
