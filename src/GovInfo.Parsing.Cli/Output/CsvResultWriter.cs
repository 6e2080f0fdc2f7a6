using System.Text;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Output;

/// <summary>Writes tidy or wide CSV; a stream that is gone on with gets no second header.</summary>
internal sealed class CsvResultWriter : ResultWriter
{
    private readonly StreamWriter writer;
    private readonly bool isWide;

    public CsvResultWriter(Stream output, bool isWide)
    {
        this.isWide = isWide;
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        bool goesOn = output.CanSeek && output.Position > 0;
        if (goesOn)
        {
            return;
        }

        if (isWide)
        {
            ReportWideCsvWriter.WriteHeader(writer);
        }
        else
        {
            ReportCsvWriter.WriteHeader(writer);
        }

        writer.Flush();
    }

    public override void Write(ParseResult result)
    {
        if (isWide)
        {
            ReportWideCsvWriter.Write(writer, result);
        }
        else
        {
            ReportCsvWriter.Write(writer, result);
        }

        writer.Flush();
    }

    public override void Dispose() => writer.Dispose();
}
