namespace GovInfo.Parsing.DependencyInjection;

/// <summary>A change of the options that a registration asks for; changes are made in the order of their registration.</summary>
/// <param name="Apply">Makes the change.</param>
internal sealed record ParserOptionsChange(Func<ParserOptions, ParserOptions> Apply);
