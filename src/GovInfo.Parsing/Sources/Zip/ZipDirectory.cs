using System.Buffers.Binary;
using System.Text;

namespace GovInfo.Parsing.Sources.Zip;

/// <summary>
/// The entries of a zip file held in memory. Read from the central directory; where that is missing or points nowhere (a download cut
/// off), from the local headers in front of the data.
/// </summary>
internal sealed class ZipDirectory
{
    /// <summary>The most entries that are looked at; a word-processing document has a few dozen.</summary>
    public const int MaxEntries = 20_000;

    private const int EndRecordLength = 22;
    private const int CentralHeaderLength = 46;
    private const int LocalHeaderLength = 30;
    private const uint Unknown32 = 0xFFFFFFFF;

    private readonly List<ZipEntry> entries = [];

    private ZipDirectory()
    {
    }

    public IReadOnlyList<ZipEntry> Entries => entries;

    /// <summary>Whether the file is cut off or damaged, so that entries may be missing.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Whether there are more entries than <see cref="MaxEntries"/>.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the directory stands where its end record says, without zip64, so that every reader finds the same entries.</summary>
    public bool IsPlain { get; private set; }

    private static ReadOnlySpan<byte> EndSignature => "PK\x05\x06"u8;

    private static ReadOnlySpan<byte> Zip64LocatorSignature => "PK\x06\x07"u8;

    private static ReadOnlySpan<byte> CentralSignature => "PK\x01\x02"u8;

    private static ReadOnlySpan<byte> LocalSignature => "PK\x03\x04"u8;

    /// <summary>Whether the bytes start as a zip file does.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith(LocalSignature) || bytes.StartsWith(EndSignature);

    public static ZipDirectory Read(ReadOnlySpan<byte> bytes)
    {
        var directory = new ZipDirectory();
        directory.ReadCentralDirectory(bytes);
        if (directory.entries.Count == 0)
        {
            directory.IsDamaged = true;
            directory.ReadLocalHeaders(bytes);
        }

        return directory;
    }

    private void ReadCentralDirectory(ReadOnlySpan<byte> bytes)
    {
        int searchStart = Math.Max(0, bytes.Length - EndRecordLength - ushort.MaxValue);
        int end = bytes[searchStart..].LastIndexOf(EndSignature);
        if (end < 0 || searchStart + end + EndRecordLength > bytes.Length)
        {
            return;
        }

        end += searchStart;
        long size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 12)..]);
        long start = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        if (start == Unknown32 && !TryReadZip64End(bytes, end, out size, out start))
        {
            return;
        }

        // Bytes in front of the zip file shift every offset (APPNOTE.TXT, 4.1.9).
        long shift = end - size - start;
        if (IsSignatureAt(bytes, start, CentralSignature))
        {
            shift = 0;
            IsPlain = start + size == end && !IsSignatureAt(bytes, end - 20L, Zip64LocatorSignature);
        }

        long position = start + shift;
        while (IsSignatureAt(bytes, position, CentralSignature) && position + CentralHeaderLength <= bytes.Length)
        {
            if (entries.Count == MaxEntries)
            {
                IsTooLong = true;
                return;
            }

            position += ReadCentralHeader(bytes[(int)position..], bytes, shift);
        }
    }

    private static bool TryReadZip64End(ReadOnlySpan<byte> bytes, int end, out long size, out long start)
    {
        size = start = 0;
        if (!IsSignatureAt(bytes, end - 20L, Zip64LocatorSignature))
        {
            return false;
        }

        long record = BinaryPrimitives.ReadInt64LittleEndian(bytes[(end - 12)..]);
        if (record < 0 || record > bytes.Length - 56)
        {
            return false;
        }

        size = BinaryPrimitives.ReadInt64LittleEndian(bytes[(int)(record + 40)..]);
        start = BinaryPrimitives.ReadInt64LittleEndian(bytes[(int)(record + 48)..]);
        return size >= 0 && start >= 0 && size <= bytes.Length && start <= bytes.Length;
    }

    private int ReadCentralHeader(ReadOnlySpan<byte> header, ReadOnlySpan<byte> bytes, long shift)
    {
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        int commentLength = BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        int length = CentralHeaderLength + nameLength + extraLength;
        if (length > header.Length)
        {
            IsDamaged = true;
            return header.Length;
        }

        long packedSize = BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        long unpackedSize = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]);
        long localOffset = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        ReadZip64Extra(header.Slice(CentralHeaderLength + nameLength, extraLength), unpackedSize, ref packedSize, ref localOffset);
        long local = localOffset + shift;
        if (packedSize < 0 || !IsSignatureAt(bytes, local, LocalSignature) || local + LocalHeaderLength > bytes.Length)
        {
            IsDamaged = true;
            return length + commentLength;
        }

        ReadOnlySpan<byte> localHeader = bytes[(int)local..];
        long data = local + LocalHeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(localHeader[26..]) +
            BinaryPrimitives.ReadUInt16LittleEndian(localHeader[28..]);
        if (data + packedSize > bytes.Length)
        {
            IsDamaged = true;
        }

        Add(header.Slice(CentralHeaderLength, nameLength), header[8..], data, packedSize, unpackedSize, bytes.Length);
        return length + commentLength;
    }

    /// <summary>The sizes of large entries stand in an extra field (APPNOTE.TXT, 4.5.3), only those that are unknown in the header.</summary>
    private static void ReadZip64Extra(ReadOnlySpan<byte> extra, long unpackedSize, ref long packedSize, ref long localOffset)
    {
        while (extra.Length >= 4)
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            int length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (id == 1)
            {
                ReadOnlySpan<byte> field = extra.Slice(4, length);
                int position = unpackedSize == Unknown32 ? 8 : 0;
                if (packedSize == Unknown32 && position + 8 <= field.Length)
                {
                    packedSize = BinaryPrimitives.ReadInt64LittleEndian(field[position..]);
                    position += 8;
                }

                if (localOffset == Unknown32 && position + 8 <= field.Length)
                {
                    localOffset = BinaryPrimitives.ReadInt64LittleEndian(field[position..]);
                }

                return;
            }

            extra = extra[(4 + length)..];
        }
    }

    private void ReadLocalHeaders(ReadOnlySpan<byte> bytes)
    {
        int position = bytes.IndexOf(LocalSignature);
        while (position >= 0 && position + LocalHeaderLength <= bytes.Length)
        {
            if (entries.Count == MaxEntries)
            {
                IsTooLong = true;
                return;
            }

            ReadOnlySpan<byte> header = bytes[position..];
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
            int data = position + LocalHeaderLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
            if (data > bytes.Length)
            {
                return;
            }

            // With bit 3 set the size stands behind the data; then the data end before the next header at the latest.
            bool isSizeKnown = (header[6] & 8) == 0;
            long packedSize = isSizeKnown ? BinaryPrimitives.ReadUInt32LittleEndian(header[18..]) : 0;
            int searchFrom = (int)Math.Min(data + packedSize, bytes.Length);
            int next = bytes[searchFrom..].IndexOf(LocalSignature);
            int following = next < 0 ? bytes.Length : searchFrom + next;
            Add(header.Slice(LocalHeaderLength, nameLength), header[6..], data, isSizeKnown ? packedSize : following - data, -1, bytes.Length);
            position = next < 0 ? -1 : following;
        }
    }

    private void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> flagsAndMethod, long data, long packedSize, long unpackedSize, int fileLength)
    {
        if (data > fileLength)
        {
            IsDamaged = true;
            return;
        }

        entries.Add(new ZipEntry(
            Encoding.UTF8.GetString(name).Replace('\\', '/').TrimStart('/'),
            BinaryPrimitives.ReadUInt16LittleEndian(flagsAndMethod[2..]),
            (flagsAndMethod[0] & 1) != 0,
            (int)data,
            (int)Math.Min(packedSize, fileLength - data),
            unpackedSize));
    }

    private static bool IsSignatureAt(ReadOnlySpan<byte> bytes, long position, ReadOnlySpan<byte> signature) =>
        position >= 0 && position <= bytes.Length - signature.Length && bytes[(int)position..].StartsWith(signature);
}
