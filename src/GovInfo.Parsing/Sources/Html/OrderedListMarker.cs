using System.Globalization;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Numbers the items of one ordered list as a browser shows them (HTML Standard, 4.4.5; CSS Counter Styles 3).</summary>
internal sealed class OrderedListMarker
{
    private readonly string style;
    private readonly int step;
    private int next;

    /// <summary>Begins a list.</summary>
    /// <param name="list">The <c>ol</c> element.</param>
    /// <param name="listStyle">list-style-type, where its style states one.</param>
    public OrderedListMarker(PageElement list, string? listStyle)
    {
        style = StyleOf(list, listStyle);
        bool reversed = list.HasAttribute("reversed");
        step = reversed ? -1 : 1;
        next = Number(list, "start") ?? (reversed ? CountItems(list) : 1);
    }

    /// <summary>The marker of the next item; empty where the list shows none.</summary>
    public string Next(PageElement item)
    {
        int number = Number(item, "value") ?? next;
        next = unchecked(number + step);
        return style switch
        {
            "none" or "disc" or "circle" or "square" => string.Empty,
            "a" or "lower-alpha" or "lower-latin" => Letters(number, 'a') + ".",
            "A" or "upper-alpha" or "upper-latin" => Letters(number, 'A') + ".",
            "i" or "lower-roman" => Roman(number).ToLowerInvariant() + ".",
            "I" or "upper-roman" => Roman(number) + ".",
            "cn" => Chinese(number) + "、",
            "cn1" => Chinese(number) + "）",
            "cn2" => "（" + Chinese(number) + "）",
            "num1" => Decimal(number) + "）",
            "num2" => "（" + Decimal(number) + "）",
            _ => Decimal(number) + ".",
        };
    }

    private static string StyleOf(PageElement list, string? listStyle)
    {
        if (listStyle is { Length: > 0 })
        {
            return listStyle.ToLowerInvariant() switch
            {
                "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" or "cjk-decimal" => "cn",
                string stated => stated.Split(' ')[0],
            };
        }

        // The editor most sites use (UEditor) numbers with pictures; its class names say which: custom_cn, custom_cn2 …
        foreach (string name in (list.GetAttribute("class") ?? string.Empty).Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.StartsWith("custom_", StringComparison.Ordinal))
            {
                return name["custom_".Length..];
            }
        }

        return list.GetAttribute("type") ?? string.Empty;
    }

    private static int? Number(PageElement element, string attribute) =>
        int.TryParse(element.Attribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static int CountItems(PageElement list)
    {
        int count = 0;
        for (PageNode? child = list.FirstChild; child is not null; child = child.Next)
        {
            count += child is PageElement { Tag: HtmlTag.Li } ? 1 : 0;
        }

        return count;
    }

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int number, char first)
    {
        if (number <= 0)
        {
            return Decimal(number);
        }

        string letters = string.Empty;
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)(first + ((number - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or > 3999)
        {
            return Decimal(number);
        }

        ReadOnlySpan<(int Value, string Sign)> signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
            (4, "IV"), (1, "I"),
        ];
        string roman = string.Empty;
        foreach ((int value, string sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }

    private static string Chinese(int number)
    {
        const string digits = "〇一二三四五六七八九";
        return number switch
        {
            <= 0 or > 99 => Decimal(number),
            < 10 => digits[number].ToString(),
            _ => (number < 20 ? string.Empty : digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? string.Empty : digits[number % 10].ToString()),
        };
    }
}
