namespace GovInfo.Parsing.Cli.Commands;

/// <summary>What the tool returns to its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Every input gave a report without an error.</summary>
    public const int Success = 0;

    /// <summary>At least one input failed, or has an error; the others are written.</summary>
    public const int SomeFailed = 1;

    /// <summary>The call itself is wrong.</summary>
    public const int WrongCall = 2;

    /// <summary>The run was interrupted (128 + SIGINT, as shells have it); what is written is whole.</summary>
    public const int Interrupted = 130;
}
