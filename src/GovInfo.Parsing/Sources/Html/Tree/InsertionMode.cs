namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>Which rules the next token falls under (HTML Standard, 13.2.4.1).</summary>
internal enum InsertionMode : byte
{
    Initial, BeforeHtml, BeforeHead, InHead, InHeadNoscript, AfterHead, InBody, Text, InTable, InCaption, InColumnGroup, InTableBody, InRow,
    InCell, InSelect, InSelectInTable, InTemplate, AfterBody, InFrameset, AfterFrameset, AfterAfterBody, AfterAfterFrameset,
}
