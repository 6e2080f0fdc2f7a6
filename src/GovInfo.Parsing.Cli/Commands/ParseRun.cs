using GovInfo.Parsing.Batch;
using GovInfo.Parsing.Cli.Input;
using GovInfo.Parsing.Cli.Output;
using GovInfo.Parsing.Cli.Terminal;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary>One run of <c>govinfo parse</c>: sources in, data out, in the order of the sources.</summary>
internal sealed class ParseRun(ParseCall call)
{
    private readonly Dictionary<string, string> firstWithHash = new(StringComparer.Ordinal);
    private bool allGood = true;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        ParserOptions options = ParserOptions.Default with { Limits = ParseLimits.Default with { MaxDuration = call.Timeout } };
        var inputs = new InputFiles(call.Paths, options) { Shard = call.Shard, OutputPath = call.OutputPath };
        if (inputs.FirstMissing is { } missing)
        {
            await Console.Error.WriteLineAsync($"No such file or folder: {missing}").ConfigureAwait(false);
            return ExitCodes.WrongCall;
        }

        using Manifest? manifest = CanResume ? Manifest.Open(call.OutputPath!, call.Resumes) : null;
        foreach (string hash in manifest?.Hashes ?? [])
        {
            firstWithHash.TryAdd(hash, string.Empty);
        }

        allGood = manifest?.AllGood ?? true;
        using Stream output = OpenOutput(manifest);
        using ResultWriter writer = ResultWriter.Create(call.Format, output, call.Language);
        using var progress = new Progress(() => inputs.Enumerate().Count());
        var parser = new AnnualReportParser(options);
        IEnumerable<ReportSource> sources = inputs.Enumerate(notesLeftOut: true).Where(path => manifest?.IsDone(path) != true).Select(InputFiles.Open);
        try
        {
            if (call.Paths is [var only] && File.Exists(only))
            {
                // Most calls are for one file, and then starting is most of the work.
                foreach (ReportSource source in sources)
                {
                    Write(BatchParsing.ParseAlone(parser, source, cancellationToken), writer, output, manifest);
                }
            }
            else
            {
                await WriteManyAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // What was written is whole: the manifest names it, and --resume goes on behind it.
            return ExitCodes.Interrupted;
        }

        if (!call.Resumes)
        {
            manifest?.Delete();
        }

        if (inputs.LeftOut is { Length: > 0 } leftOut)
        {
            await Console.Error.WriteLineAsync(leftOut).ConfigureAwait(false);
        }

        return allGood ? ExitCodes.Success : ExitCodes.SomeFailed;

        async Task WriteManyAsync()
        {
            await foreach (ParseResult result in parser
                .ParseManyAsync(sources, new BatchOptions { MaxDegreeOfParallelism = call.Parallel }, cancellationToken).ConfigureAwait(false))
            {
                Write(result, writer, output, manifest);
                progress.Advance();
            }
        }
    }

    // A device (/dev/null, /dev/fd/63) has no length to go on behind.
    private bool CanResume => call.OutputPath is { } path && ResultWriter.IsWrittenByLine(call.Format)
        && (call.Resumes || OperatingSystem.IsWindows() || !path.StartsWith("/dev/", StringComparison.Ordinal));

    private void Write(ParseResult result, ResultWriter writer, Stream output, Manifest? manifest)
    {
        if (!call.KeepsDuplicates && result.Source.Sha256.Length > 0 && !firstWithHash.TryAdd(result.Source.Sha256, result.Source.Name)
            && !call.Paths.Contains(result.Source.Name))
        {
            Console.Error.WriteLine($"{result.Source.Name}: same content as {firstWithHash[result.Source.Sha256]}; written once.");
            return;
        }

        bool isGood = result.Report is not null && !result.HasErrors;
        allGood &= isGood;
        writer.Write(result);
        if (manifest is not null)
        {
            manifest.Add(result, isGood, output.Position);
        }

        foreach (Diagnostic diagnostic in result.Diagnostics.Where(static said => said.Severity == DiagnosticSeverity.Error))
        {
            string cell = diagnostic.Cell is { } key ? $" ({key})" : string.Empty;
            Console.Error.WriteLine($"{result.Source.Name}: {diagnostic.Code}: {diagnostic.GetMessage(call.Language)}{cell}");
        }
    }

    private Stream OpenOutput(Manifest? manifest)
    {
        if (call.OutputPath is null)
        {
            return Console.OpenStandardOutput();
        }

        FileStream file = new(call.OutputPath, call.Resumes ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.Write, FileShare.Read);
        if (call.Resumes)
        {
            file.SetLength(manifest?.OutputLength ?? 0);
            file.Seek(0, SeekOrigin.End);
        }

        return file;
    }
}
