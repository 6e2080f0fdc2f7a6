using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tests.Templates;

/// <summary>The characters that stand for one letter.</summary>
public class ChineseScriptTests
{
    [Theory]
    [InlineData("2")]
    [InlineData("《公由")]
    [InlineData("联书条申请")]
    public void All_spellings_of_a_letter_are_known(string letters)
    {
        string spellings = ChineseScript.SpellingsOf(letters);
        for (int code = char.MinValue; code <= char.MaxValue; code++)
        {
            bool isIt = letters.Contains(ChineseScript.Fold((char)code), StringComparison.Ordinal);
            Assert.True(isIt == spellings.Contains((char)code, StringComparison.Ordinal), $"U+{code:X4}");
        }
    }
}
