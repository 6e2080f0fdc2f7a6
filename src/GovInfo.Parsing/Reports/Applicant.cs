namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the columns of the table of requests: who applied.</summary>
public static class Applicant
{
    /// <summary>自然人.</summary>
    public const string NaturalPerson = "natural_person";

    /// <summary>商业企业.</summary>
    public const string Enterprise = "enterprise";

    /// <summary>科研机构.</summary>
    public const string ResearchInstitution = "research_institution";

    /// <summary>社会公益组织.</summary>
    public const string PublicWelfareOrganization = "public_welfare_organization";

    /// <summary>法律服务机构.</summary>
    public const string LegalService = "legal_service";

    /// <summary>其他.</summary>
    public const string Other = "other";

    /// <summary>总计.</summary>
    public const string Total = "total";
}
