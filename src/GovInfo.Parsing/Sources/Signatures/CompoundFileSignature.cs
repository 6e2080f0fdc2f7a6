using System.Buffers.Binary;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Signatures;

/// <summary>Tells the formats apart that are compound files ([MS-CFB]), by the names of the streams in their directory.</summary>
internal static class CompoundFileSignature
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int HeaderAllocationSectors = 109;
    private const uint LastRegularSector = 0xFFFFFFFA;

    /// <summary>The most directory sectors that are followed; a document's streams stand in the first few.</summary>
    private const int MaxDirectorySectors = 512;

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static Diagnostic? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
        {
            return null;
        }

        if (bytes.Length < HeaderLength)
        {
            return SignatureDiagnostics.CutOffContainer.Create(null, ("kind", "OLE2"), ("count", bytes.Length));
        }

        HashSet<string> names = ReadStreamNames(bytes);
        DiagnosticDescriptor descriptor =
            names.Contains("EncryptedPackage") ? SignatureDiagnostics.EncryptedDocument
            : names.Contains("WordDocument") ? SignatureDiagnostics.LegacyWord
            : names.Contains("Workbook") || names.Contains("Book") ? SignatureDiagnostics.LegacyExcel
            : names.Contains("PowerPoint Document") ? SignatureDiagnostics.LegacyPowerPoint
            : names.Overlaps(["CONTENTS", "MatOST", "WPSDocument", "Content"]) ? SignatureDiagnostics.LegacyWps
            : SignatureDiagnostics.CompoundFile;
        return descriptor.Create(null);
    }

    /// <summary>The names in the directory ([MS-CFB] 2.6), whose sectors are chained in the allocation table (2.3).</summary>
    private static HashSet<string> ReadStreamNames(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        int sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        if (sectorShift is not (9 or 12))
        {
            return names;
        }

        uint sector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[48..]);
        for (int i = 0; i < MaxDirectorySectors && sector <= LastRegularSector; i++)
        {
            ReadOnlySpan<byte> directory = GetSector(bytes, sector, sectorShift);
            if (directory.IsEmpty)
            {
                break;
            }

            for (; directory.Length >= EntryLength; directory = directory[EntryLength..])
            {
                int length = BinaryPrimitives.ReadUInt16LittleEndian(directory[64..]);
                if (length is >= 2 and <= 64 && length % 2 == 0)
                {
                    names.Add(ReadName(directory[..(length - 2)]));
                }
            }

            sector = GetNextSector(bytes, sector, sectorShift);
        }

        return names;
    }

    private static uint GetNextSector(ReadOnlySpan<byte> bytes, uint sector, int sectorShift)
    {
        int perSector = 1 << (sectorShift - 2);
        uint table = sector / (uint)perSector;
        if (table >= HeaderAllocationSectors)
        {
            return uint.MaxValue;
        }

        uint tableSector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(76 + ((int)table * 4))..]);
        int offset = (int)(sector % (uint)perSector) * 4;
        ReadOnlySpan<byte> allocation = tableSector <= LastRegularSector ? GetSector(bytes, tableSector, sectorShift) : [];
        return offset + 4 <= allocation.Length ? BinaryPrimitives.ReadUInt32LittleEndian(allocation[offset..]) : uint.MaxValue;
    }

    private static ReadOnlySpan<byte> GetSector(ReadOnlySpan<byte> bytes, uint sector, int sectorShift)
    {
        long start = ((long)sector + 1) << sectorShift;
        return start >= bytes.Length ? [] : bytes.Slice((int)start, (int)Math.Min(1L << sectorShift, bytes.Length - start));
    }

    private static string ReadName(ReadOnlySpan<byte> utf16)
    {
        if (BitConverter.IsLittleEndian)
        {
            return MemoryMarshal.Cast<byte, char>(utf16).ToString();
        }

        return System.Text.Encoding.Unicode.GetString(utf16);
    }
}
