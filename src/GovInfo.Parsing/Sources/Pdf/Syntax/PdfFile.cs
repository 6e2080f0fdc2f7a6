using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>Opens a file's objects by its cross-reference table or, where that is damaged, by a search; and finds what every file hangs on.</summary>
internal static class PdfFile
{
    private const int HeaderWindow = 1 << 16;

    public static ObjectStore Open(ReadOnlyMemory<byte> bytes, PdfNameTable names, SourceReadContext context, DamageLog damageLog)
    {
        ReadOnlyMemory<byte> file = MemoryMarshal.TryGetArray(bytes, out _) ? bytes : bytes.ToArray();

        // Offsets count from the header (ISO 32000-2, 7.5.2); some writers count from the first byte all the same.
        int header = file.Span[..Math.Min(file.Length, HeaderWindow)].IndexOf("%PDF-"u8);
        var store = new ObjectStore(header > 0 ? file[header..] : file, names, context, damageLog);
        if (!store.ReadTable() && header > 0)
        {
            var fromFirstByte = new ObjectStore(file, names, context, damageLog);
            store = fromFirstByte.ReadTable() ? fromFirstByte : store;
        }

        if (!store.IsSound)
        {
            store.Recover();
        }

        store.Unlock();
        return store;
    }

    /// <summary>The catalog, by the trailer or else by its type; null when it is lost.</summary>
    public static PdfDictionary? FindCatalog(ObjectStore store)
    {
        if (store.Trailer.GetDictionary("Root") is { } root && root.GetDictionary("Pages") is not null)
        {
            return root;
        }

        store.Recover();
        root = store.Trailer.GetDictionary("Root");
        if (root?.GetDictionary("Pages") is not null)
        {
            return root;
        }

        return FindAll(store, "Catalog").LastOrDefault(catalog => catalog.GetDictionary("Pages") is not null) ?? root;
    }

    /// <summary>The newest dictionary of every number that has a type, found by searching the file, in the file's order.</summary>
    public static List<PdfDictionary> FindAll(ObjectStore store, string type)
    {
        store.Recover();
        var seen = new HashSet<int>();
        var found = new List<PdfDictionary>();
        foreach (int number in store.RecoveredNumbers)
        {
            if (seen.Add(number) && store.Load(number) is PdfDictionary dictionary && dictionary.GetName("Type") == type)
            {
                found.Add(dictionary);
            }
        }

        return found;
    }
}
