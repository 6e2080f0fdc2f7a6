using System.Buffers;

namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>
/// How much bytes look like Chinese text in an encoding. Nearly every pair of bytes is a character in GBK and Big5 alike, so it is the
/// commonest characters that tell: they make up half of any text, and next to nothing of one that is decoded wrongly.
/// </summary>
internal static class HanTextScore
{
    private static readonly SearchValues<char> Common = SearchValues.Create(
        "的一是在不有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度"
        + "家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你"
        + "明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边"
        + "流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思"
        + "术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许"
        + "步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太"
        + "本報會機關開國務辦處經這個為來時們對發動進現實體當從應還與間數問無係軍題黨總長資邊統見計別論運農幾區強則隊給門導規熱領東壓濟術極聯認權證轉單風帶場車"
        + "務萬達積議聲類離華確張馬節話許廣記織裝眾書復須際驗連斷難礦備響約勞團歷構稱訴訟審處罰請申報項執許諾規範數據總結維糾複議財採購額費徵");

    /// <summary>From 1 (only common characters) down to below 0 (errors, control characters).</summary>
    /// <param name="text">Text as an encoding gives it.</param>
    public static double Of(ReadOnlySpan<char> text)
    {
        const double errorWeight = 4;
        int letters = 0;
        int common = 0;
        int errors = 0;

        // Most of a page is markup, in which nothing counts.
        for (int index = text.IndexOfAnyExceptInRange(' ', '~'); index >= 0;)
        {
            char letter = text[index];
            text = text[(index + 1)..];
            index = text.IndexOfAnyExceptInRange(' ', '~');
            if (letter < '\u0080')
            {
                errors += letter < ' ' && letter is not ('\t' or '\n' or '\r' or '\f' or '\v') ? 1 : 0;
                continue;
            }

            letters++;
            common += Common.Contains(letter) || letter is '，' or '。' or '、' or '：' or '（' or '）' or '；' or '\u3000' ? 1 : 0;
            errors += letter is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\u0080' and <= '\u009F') ? 1 : 0;
        }

        return letters == 0 ? 0 : (common - (errors * errorWeight)) / letters;
    }
}
