using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates;

/// <summary>The editions of the official form, read once from the data files and shared.</summary>
internal sealed class FormTemplates
{
    private FormTemplates(ImmutableArray<FormTemplate> editions) => Editions = editions;

    /// <summary>The editions known, newest first.</summary>
    public static FormTemplates Default { get; } = Load();

    /// <summary>The editions, newest first.</summary>
    public ImmutableArray<FormTemplate> Editions { get; }

    /// <summary>The distinct tables of all editions with a code, newest first.</summary>
    public IEnumerable<FormTable> TablesWithCode(string code) =>
        Editions.Select(edition => edition.GetTable(code)).OfType<FormTable>().Distinct();

    private static FormTemplates Load()
    {
        FormTemplate form2021 = FormTemplateReader.Read("form-2021.json", []);
        FormTemplate form2019 = FormTemplateReader.Read("form-2019.json", [form2021]);
        FormTemplate form2014 = FormTemplateReader.Read("form-2014.json", []);
        return new FormTemplates([form2021, form2019, form2014]);
    }
}
