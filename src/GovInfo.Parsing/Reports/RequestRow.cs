namespace GovInfo.Parsing.Reports;

/// <summary>The codes of the rows of the table of requests (收到和处理政府信息公开申请情况).</summary>
public static class RequestRow
{
    /// <summary>一、本年新收政府信息公开申请数量.</summary>
    public const string Received = "received";

    /// <summary>二、上年结转政府信息公开申请数量.</summary>
    public const string CarriedIn = "carried_in";

    /// <summary>（一）予以公开.</summary>
    public const string Granted = "granted";

    /// <summary>（二）部分公开.</summary>
    public const string PartiallyGranted = "partially_granted";

    /// <summary>（三）不予公开，1.属于国家秘密.</summary>
    public const string RefusedStateSecret = "refused.state_secret";

    /// <summary>2.其他法律行政法规禁止公开.</summary>
    public const string RefusedProhibitedByLaw = "refused.prohibited_by_law";

    /// <summary>3.危及“三安全一稳定”.</summary>
    public const string RefusedSecurityAndStability = "refused.security_and_stability";

    /// <summary>4.保护第三方合法权益.</summary>
    public const string RefusedThirdPartyRights = "refused.third_party_rights";

    /// <summary>5.属于三类内部事务信息.</summary>
    public const string RefusedInternalAffairs = "refused.internal_affairs";

    /// <summary>6.属于四类过程性信息.</summary>
    public const string RefusedProcessInformation = "refused.process_information";

    /// <summary>7.属于行政执法案卷.</summary>
    public const string RefusedEnforcementFile = "refused.enforcement_file";

    /// <summary>8.属于行政查询事项.</summary>
    public const string RefusedAdministrativeQuery = "refused.administrative_query";

    /// <summary>（四）无法提供，1.本机关不掌握相关政府信息.</summary>
    public const string UnavailableNotHeld = "unavailable.not_held";

    /// <summary>2.没有现成信息需要另行制作.</summary>
    public const string UnavailableMustBeCreated = "unavailable.must_be_created";

    /// <summary>3.补正后申请内容仍不明确.</summary>
    public const string UnavailableStillUnclear = "unavailable.still_unclear";

    /// <summary>（五）不予处理，1.信访举报投诉类申请.</summary>
    public const string NotProcessedPetition = "not_processed.petition";

    /// <summary>2.重复申请.</summary>
    public const string NotProcessedDuplicate = "not_processed.duplicate";

    /// <summary>3.要求提供公开出版物.</summary>
    public const string NotProcessedPublication = "not_processed.publication";

    /// <summary>4.无正当理由大量反复申请.</summary>
    public const string NotProcessedExcessive = "not_processed.excessive";

    /// <summary>5.要求行政机关确认或重新出具已获取信息.</summary>
    public const string NotProcessedReconfirmation = "not_processed.reconfirmation";

    /// <summary>（六）其他处理, where it is a single row of numbers.</summary>
    public const string Other = "other";

    /// <summary>（六）其他处理，1.申请人无正当理由逾期不补正.</summary>
    public const string OtherUncorrected = "other.uncorrected";

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用.</summary>
    public const string OtherUnpaid = "other.unpaid";

    /// <summary>3.其他.</summary>
    public const string OtherOther = "other.other";

    /// <summary>（七）总计.</summary>
    public const string Total = "total";

    /// <summary>四、结转下年度继续办理.</summary>
    public const string CarriedOver = "carried_over";
}
