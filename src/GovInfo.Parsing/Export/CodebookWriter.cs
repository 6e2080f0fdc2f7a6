using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Export;

/// <summary>Writes the codebook as CSV: one line an indicator and edition of the form, with its codes, its labels and its unit.</summary>
public static class CodebookWriter
{
    /// <summary>The names of the columns.</summary>
    public const string Header = "template,table,row,column,row_label,column_label,row_label_en,column_label_en,unit";

    /// <summary>Writes the header and a line for each of <see cref="IndicatorCatalogue.All"/>.</summary>
    /// <param name="output">Where they go.</param>
    public static void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Header);
        output.Write('\n');
        foreach (Indicator indicator in IndicatorCatalogue.All)
        {
            CsvFields.WriteLine(
                output,
                indicator.Template,
                indicator.Key.Table,
                indicator.Key.Row,
                indicator.Key.Column,
                indicator.RowLabel,
                indicator.ColumnLabel,
                indicator.EnglishRowLabel,
                indicator.EnglishColumnLabel,
                UnitCode(indicator.Unit));
        }
    }

    private static string UnitCode(IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Amount => "10000_yuan",
        IndicatorUnit.Change => "change",
        _ => "count",
    };
}
