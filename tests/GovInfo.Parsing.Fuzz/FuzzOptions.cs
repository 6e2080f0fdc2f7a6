using System.Globalization;

namespace GovInfo.Parsing.Fuzz;

/// <summary>How many inputs, or for how long, from which seed, and where failures are saved.</summary>
internal sealed record FuzzOptions
{
    public int Inputs { get; init; } = 20_000;

    public TimeSpan? Duration { get; init; }

    public int Seed { get; init; } = 1;

    public string? SaveFolder { get; init; }

    /// <summary>The one format that is mutated, or null for all of them and for comparing roads.</summary>
    public string? Format { get; init; }

    /// <summary>The options; null when they cannot be read.</summary>
    public static FuzzOptions? Read(string[] args)
    {
        var options = new FuzzOptions();
        for (int index = 0; index < args.Length; index += 2)
        {
            string value = index + 1 < args.Length ? args[index + 1] : string.Empty;
            bool isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            switch (args[index])
            {
                case "--inputs" when isNumber:
                    options = options with { Inputs = number };
                    break;
                case "--minutes" when isNumber:
                    options = options with { Inputs = int.MaxValue, Duration = TimeSpan.FromMinutes(number) };
                    break;
                case "--seed" when isNumber:
                    options = options with { Seed = number };
                    break;
                case "--save" when value.Length > 0:
                    options = options with { SaveFolder = value };
                    break;
                case "--format" when value.Length > 0:
                    options = options with { Format = value };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
