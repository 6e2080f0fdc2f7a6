namespace GovInfo.Parsing.PublicApi.Tests;

public class SmokeTests
{
    [Fact]
    public void Limits_are_on_by_default() => Assert.Equal(200, ParseLimits.Default.MaxDepth);
}
