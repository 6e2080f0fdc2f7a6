using GovInfo.Parsing.Fuzz;

// dotnet run -c Release --project tests/GovInfo.Parsing.Fuzz -- [--inputs N | --minutes M] [--seed S] [--format F] [--save DIR]
if (FuzzOptions.Read(args) is not { } options)
{
    await Console.Error.WriteLineAsync("usage: [--inputs N | --minutes M] [--seed S] [--format F] [--save DIR]");
    return 2;
}

FuzzRun run = new(options, FuzzCorpus.Load(options.Format));
run.Run();
run.Print(Console.Out);
return run.HasFailures ? 1 : 0;
