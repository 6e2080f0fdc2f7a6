using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Filters;
using GovInfo.Parsing.Sources.Pdf.Security;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// Finds and keeps the objects of a file by their numbers. Where the cross-reference table is wrong, the file is searched once and what was
/// found there steps in, object by object.
/// </summary>
internal sealed class ObjectStore : IPdfObjectResolver
{
    private const int LongestChain = 32;
    private readonly ReadOnlyMemory<byte> file;
    private readonly SourceReadContext context;
    private readonly DamageLog damageLog;
    private readonly PdfObjectParser parser;
    private readonly IndirectObjectReader objectReader;
    private readonly StreamDecoder decoder;
    private readonly XrefTable table;
    private readonly XrefTable recovered;
    private readonly Dictionary<int, PdfObject?> objects = [];
    private readonly Dictionary<int, ObjectStream?> objectStreams = [];
    private readonly HashSet<int> loading = [];

    public ObjectStore(ReadOnlyMemory<byte> file, PdfNameTable names, SourceReadContext context, DamageLog damageLog)
    {
        this.file = file;
        this.context = context;
        this.damageLog = damageLog;
        parser = new PdfObjectParser(names, this, context);
        objectReader = new IndirectObjectReader(file, parser, context, damageLog);
        decoder = new StreamDecoder(context, damageLog);
        table = new XrefTable(names, this);
        recovered = new XrefTable(names, this);
        Trailer = PdfDictionary.Empty;
    }

    /// <summary>The entries of the trailers that concern the whole file.</summary>
    public PdfDictionary Trailer { get; private set; }

    /// <summary>What became of the file's encryption.</summary>
    public SecurityState SecurityState { get; private set; }

    /// <summary>Whether the cross-reference sections were all where they should be.</summary>
    public bool IsSound { get; private set; }

    /// <summary>Whether the file was searched for objects.</summary>
    public bool IsRecovered { get; private set; }

    /// <summary>The numbers of all objects found by searching, in the order of the file.</summary>
    public IReadOnlyList<int> RecoveredNumbers { get; private set; } = [];

    /// <summary>Reads the cross-reference sections; false when they are damaged.</summary>
    public bool ReadTable()
    {
        IsSound = new XrefReader(file, table, objectReader, new XrefStreamReader(decoder, context)).Read();
        Trailer = table.Trailer;
        Forget(); // What was resolved on the way was resolved with a part of the table.
        return IsSound;
    }

    /// <summary>Prepares decryption, once; later calls do nothing.</summary>
    public void Unlock()
    {
        if (SecurityState != SecurityState.Open || objectReader.Security is not null || Trailer.GetDictionary("Encrypt") is not { } encrypt)
        {
            return;
        }

        var parameters = EncryptionParameters.Read(encrypt, Trailer.GetArray("ID"));
        objectReader.Security = parameters is null ? null : SecurityHandler.Create(parameters);
        SecurityState = parameters is null ? SecurityState.Unknown
            : objectReader.Security is null ? SecurityState.PasswordNeeded
            : SecurityState.Open;
        Forget(); // Nothing read so far was decrypted.
    }

    /// <summary>Searches the file for objects, once; later calls do nothing.</summary>
    public void Recover()
    {
        if (IsRecovered)
        {
            return;
        }

        IsRecovered = true;
        damageLog.Say(PdfSyntaxDiagnostics.Repaired, 0);
        FileScan scan = FileScan.Run(file, parser, context);
        foreach (ScannedObject item in scan.Objects.Reverse())
        {
            recovered.Add(item.Number, XrefEntry.InFile(item.Offset));
        }

        foreach (PdfDictionary trailer in scan.Trailers.Reverse())
        {
            recovered.AddTrailer(trailer);
        }

        // The united trailers of a sound table are newer than any that a search finds by its place.
        XrefTable first = IsSound ? table : recovered;
        first.AddTrailer((IsSound ? recovered : table).Trailer);
        Trailer = first.Trailer;
        Unlock();
        AddObjectStreams(scan);
        RemoveMissing();
    }

    /// <inheritdoc/>
    public PdfObject? Resolve(PdfObject? value)
    {
        for (int i = 0; i < LongestChain && value is PdfReference reference; i++)
        {
            value = Load(reference.Number);
        }

        return value is PdfReference or PdfNull ? null : value;
    }

    /// <summary>The object of a number; null when there is none.</summary>
    public PdfObject? Load(int number)
    {
        if (objects.TryGetValue(number, out PdfObject? known))
        {
            return known;
        }

        if (loading.Count >= LongestChain || !loading.Add(number))
        {
            return null; // An object that needs itself to be read.
        }

        try
        {
            PdfObject? value = Find(number);
            objects[number] = value;
            return value;
        }
        finally
        {
            loading.Remove(number);
        }
    }

    /// <summary>The bytes of a stream after decryption and all filters.</summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) =>
        decoder.Decode(objectReader.Security?.DecryptStream(stream) ?? stream.RawBytes, stream.Dictionary, stream.ObjectNumber);

    private PdfObject? Find(int number)
    {
        bool isListed = table.TryGet(number, out XrefEntry entry);
        if (isListed && Read(number, entry) is { } value)
        {
            return value;
        }

        bool isExpected = isListed && entry.Kind != XrefEntryKind.Free;
        if (isExpected)
        {
            Recover();
        }

        // A sound table says that a free object does not exist, whatever an old revision left in the file.
        if (IsRecovered && (isExpected || !IsSound))
        {
            if (recovered.TryGet(number, out XrefEntry found) && Read(number, found) is { } recoveredValue)
            {
                return recoveredValue;
            }

            damageLog.Say(PdfSyntaxDiagnostics.ObjectLost, number, ("object", number));
        }

        return null;
    }

    private PdfObject? Read(int number, XrefEntry entry) => entry.Kind switch
    {
        XrefEntryKind.InFile => objectReader.Read(entry.Offset, number)?.Value,
        XrefEntryKind.InStream => OpenObjectStream(entry.StreamNumber)?.ReadObject(number, entry.Index, parser),
        _ => null,
    };

    private ObjectStream? OpenObjectStream(int number)
    {
        if (objectStreams.TryGetValue(number, out ObjectStream? known))
        {
            return known;
        }

        // 7.5.7: object streams are not themselves in object streams; that also keeps this from going round.
        bool isInFile = (table.TryGet(number, out XrefEntry entry) && entry.Kind == XrefEntryKind.InFile)
            || (recovered.TryGet(number, out entry) && entry.Kind == XrefEntryKind.InFile);
        ObjectStream? opened = isInFile && Load(number) is PdfStream stream
            ? ObjectStream.Read(stream.Dictionary, Decode(stream), context)
            : null;
        objectStreams[number] = opened;
        return opened;
    }

    // The whole order is made anew, now with the objects in streams: the later in the file, the newer.
    private void AddObjectStreams(FileScan scan)
    {
        var order = new List<int>();
        var united = new Dictionary<int, XrefEntry>();
        foreach (ScannedObject item in scan.Objects)
        {
            order.Add(item.Number);
            united[item.Number] = XrefEntry.InFile(item.Offset);
            bool isNewest = recovered.TryGet(item.Number, out XrefEntry newest) && newest.Offset == item.Offset;
            if (item.Type == "ObjStm" && isNewest && OpenObjectStream(item.Number) is { } objectStream)
            {
                int index = 0;
                foreach (int number in objectStream.Numbers)
                {
                    order.Add(number);
                    united[number] = XrefEntry.InStream(item.Number, index++);
                }
            }
        }

        recovered.Replace(united);
        RecoveredNumbers = order;
    }

    private void Forget()
    {
        objects.Clear();
        objectStreams.Clear();
    }

    // What could not be found before the search may be found now.
    private void RemoveMissing()
    {
        foreach (int number in objects.Where(item => item.Value is null).Select(item => item.Key).ToList())
        {
            objects.Remove(number);
        }
    }
}
