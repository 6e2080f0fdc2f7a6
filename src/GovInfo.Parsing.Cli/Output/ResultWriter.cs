using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Output;

/// <summary>Writes results to a stream, one after another, in a format of the output contract.</summary>
internal abstract class ResultWriter : IDisposable
{
    /// <summary>The formats by name.</summary>
    public static readonly string[] Formats = ["csv", "jsonl", "json", "wide-csv", "xlsx"];

    /// <summary>Whether output in a format is whole behind every result, so that a run can go on behind it.</summary>
    public static bool IsWrittenByLine(string format) => format is "csv" or "jsonl" or "wide-csv";

    /// <summary>The writer of a format; the stream stays the caller's.</summary>
    public static ResultWriter Create(string format, Stream output, MessageLanguage language) => format switch
    {
        "csv" => new CsvResultWriter(output, isWide: false),
        "wide-csv" => new CsvResultWriter(output, isWide: true),
        "jsonl" => new JsonLinesResultWriter(output, language),
        "xlsx" => new WorkbookResultWriter(output, language),
        _ => new JsonArrayResultWriter(output, language),
    };

    public abstract void Write(ParseResult result);

    public abstract void Dispose();
}
