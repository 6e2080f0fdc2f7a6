namespace GovInfo.Parsing.Benchmarks;

/// <summary>Measurements that end in a table. All benchmarks are warmed up first, and then measured in turns, round by round.</summary>
internal interface IBenchmark
{
    /// <summary>Does everything once, without measuring.</summary>
    void Run();

    /// <summary>Measures everything once, beginning elsewhere in each round, so that collections do not always strike the same work.</summary>
    /// <param name="round">The number of the round, from 0: what takes long is measured in some of them only.</param>
    void Measure(int round);

    /// <summary>Writes the tables.</summary>
    void Write(MarkdownReport report);
}
