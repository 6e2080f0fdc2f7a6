using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Filters;

/// <summary>Takes bytes through the filters that a stream's dictionary names (ISO 32000-2, 7.4).</summary>
internal sealed class StreamDecoder(SourceReadContext context, DamageLog damageLog)
{
    private const int MostFilters = 16;

    /// <summary>The bytes after all filters; empty when one of them is for images, whose pixels nobody reads.</summary>
    /// <param name="bytes">The bytes, decrypted.</param>
    /// <param name="dictionary">The stream's dictionary.</param>
    /// <param name="objectNumber">The number of the stream, for diagnostics.</param>
    public ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> bytes, PdfDictionary dictionary, int objectNumber)
    {
        if (dictionary.ContainsKey("F"))
        {
            return default; // The data is in another file, and no reference out of the document is followed.
        }

        PdfObject? filter = dictionary.Get("Filter");
        PdfObject? parameters = dictionary.Get("DecodeParms", "DP");
        if (filter is PdfName single)
        {
            return Apply(single.Value, parameters as PdfDictionary ?? (parameters as PdfArray)?.GetDictionary(0), bytes, objectNumber);
        }

        var filters = filter as PdfArray;
        for (int i = 0; i < filters?.Count; i++)
        {
            PdfDictionary? own = parameters is PdfArray list ? list.GetDictionary(i) : filters.Count == 1 ? parameters as PdfDictionary : null;
            string name = filters.GetName(i) ?? string.Empty;
            bytes = i < MostFilters ? Apply(name, own, bytes, objectNumber) : default;
        }

        return bytes;
    }

    private ReadOnlyMemory<byte> Apply(string name, PdfDictionary? parameters, ReadOnlyMemory<byte> bytes, int objectNumber)
    {
        switch (name)
        {
            case "Crypt":
                return bytes; // Decryption has been done, or is the identity.
            case "DCTDecode" or "DCT" or "JPXDecode" or "CCITTFaxDecode" or "CCF" or "JBIG2Decode":
                return default;
            case "FlateDecode" or "Fl" or "LZWDecode" or "LZW" or "ASCII85Decode" or "A85" or "ASCIIHexDecode" or "AHx" or "RunLengthDecode" or "RL":
                break;
            default:
                damageLog.SayDataDamage(PdfSyntaxDiagnostics.UnknownFilter, objectNumber, ("object", objectNumber), ("filter", name));
                return default;
        }

        using var output = new UnpackBuffer(context, bytes.Length);
        try
        {
            return Unpack(name, parameters, bytes, objectNumber, output);
        }
        catch (ParseLimitException limit) when (limit.Diagnostic?.Descriptor == LimitDiagnostics.CompressionRatio)
        {
            damageLog.SayDataDamage(LimitDiagnostics.CompressionRatio, objectNumber, ("limit", context.Limits.MaxCompressionRatio));
            return default;
        }
    }

    private ReadOnlyMemory<byte> Unpack(
        string name, PdfDictionary? parameters, ReadOnlyMemory<byte> bytes, int objectNumber, UnpackBuffer output)
    {
        FilterDamage damage = name switch
        {
            "FlateDecode" or "Fl" => FlateFilter.Decode(bytes, output),
            "LZWDecode" or "LZW" => LzwFilter.Decode(bytes.Span, parameters?.GetInt("EarlyChange") ?? 1, output),
            "ASCII85Decode" or "A85" => Ascii85Filter.Decode(bytes.Span, output),
            "ASCIIHexDecode" or "AHx" => AsciiHexFilter.Decode(bytes.Span, output),
            _ => RunLengthFilter.Decode(bytes.Span, output),
        };
        byte[] unpacked = output.ToArray();
        int length = unpacked.Length;
        if (name is "FlateDecode" or "Fl" or "LZWDecode" or "LZW")
        {
            length = Predictor.Undo(unpacked, parameters, ref damage);
        }

        if (damage == FilterDamage.Cut)
        {
            damageLog.SayDataDamage(PdfSyntaxDiagnostics.StreamCut, objectNumber, ("object", objectNumber), ("length", length));
        }
        else if (damage == FilterDamage.Unverified)
        {
            damageLog.SayDataDamage(PdfSyntaxDiagnostics.StreamUnverified, objectNumber, ("object", objectNumber));
        }

        return unpacked.AsMemory(0, length);
    }
}
