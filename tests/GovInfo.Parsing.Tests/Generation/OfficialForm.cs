using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>The tables of the official form with their spans, filled by a function of the observation's code.</summary>
internal static class OfficialForm
{
    private static readonly string[] Applicants =
    [
        Applicant.NaturalPerson, Applicant.Enterprise, Applicant.ResearchInstitution, Applicant.PublicWelfareOrganization,
        Applicant.LegalService, Applicant.Other, Applicant.Total,
    ];

    private static readonly string[] Outcomes =
        [ReviewOutcome.Upheld, ReviewOutcome.Corrected, ReviewOutcome.Other, ReviewOutcome.Pending, ReviewOutcome.Total];

    private static readonly string[] OutcomeLabels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    private static readonly (string Label, (string Row, string Label)[] Rows)[] RequestGroups =
    [
        ("（三）不予公开",
        [
            (RequestRow.RefusedStateSecret, "1.属于国家秘密"), (RequestRow.RefusedProhibitedByLaw, "2.其他法律行政法规禁止公开"),
            (RequestRow.RefusedSecurityAndStability, "3.危及“三安全一稳定”"), (RequestRow.RefusedThirdPartyRights, "4.保护第三方合法权益"),
            (RequestRow.RefusedInternalAffairs, "5.属于三类内部事务信息"), (RequestRow.RefusedProcessInformation, "6.属于四类过程性信息"),
            (RequestRow.RefusedEnforcementFile, "7.属于行政执法案卷"), (RequestRow.RefusedAdministrativeQuery, "8.属于行政查询事项"),
        ]),
        ("（四）无法提供",
        [
            (RequestRow.UnavailableNotHeld, "1.本机关不掌握相关政府信息"), (RequestRow.UnavailableMustBeCreated, "2.没有现成信息需要另行制作"),
            (RequestRow.UnavailableStillUnclear, "3.补正后申请内容仍不明确"),
        ]),
        ("（五）不予处理",
        [
            (RequestRow.NotProcessedPetition, "1.信访举报投诉类申请"), (RequestRow.NotProcessedDuplicate, "2.重复申请"),
            (RequestRow.NotProcessedPublication, "3.要求提供公开出版物"), (RequestRow.NotProcessedExcessive, "4.无正当理由大量反复申请"),
            (RequestRow.NotProcessedReconfirmation, "5.要求行政机关确认或重新出具已获取信息"),
        ]),
        ("（六）其他处理",
        [
            (RequestRow.OtherUncorrected, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            (RequestRow.OtherUnpaid, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"), (RequestRow.OtherOther, "3.其他"),
        ]),
    ];

    public static InventedTable Proactive(string edition, Func<ObservationKey, string> fill)
    {
        var draw = new Drawing(TableCodes.ProactiveDisclosure, fill);
        bool old = edition == "2019";
        (string, string)[] documents = old
            ? [(ProactiveColumn.Created, "本年新制作数量"), (ProactiveColumn.Published, "本年新公开数量"), (ProactiveColumn.TotalPublic, "对外公开总数量")]
            : [(ProactiveColumn.Issued, "本年制发件数"), (ProactiveColumn.Repealed, "本年废止件数"), (ProactiveColumn.InForce, "现行有效件数")];
        (string, string)[] decisions = old
            ? [(ProactiveColumn.PreviousItems, "上一年项目数量"), (ProactiveColumn.Change, "本年增/减"), (ProactiveColumn.Decisions, "处理决定数量")]
            : [(ProactiveColumn.Decisions, "本年处理决定数量")];
        (string, string)[] fees = old
            ? [(ProactiveColumn.PreviousItems, "上一年项目数量"), (ProactiveColumn.Change, "本年增/减")]
            : [(ProactiveColumn.Amount, "本年收费金额（单位：万元）")];
        draw.Block("第二十条第（一）项", documents, (ProactiveRow.Rules, "规章"), (ProactiveRow.NormativeDocuments, old ? "规范性文件" : "行政规范性文件"));
        (string, string)[] licensing = old
            ? [(ProactiveRow.Licensing, "行政许可"), (ProactiveRow.OtherServices, "其他对外管理服务事项")]
            : [(ProactiveRow.Licensing, "行政许可")];
        draw.Block("第二十条第（五）项", decisions, licensing);
        draw.Block("第二十条第（六）项", decisions, (ProactiveRow.Penalties, "行政处罚"), (ProactiveRow.CoerciveMeasures, "行政强制"));
        draw.Block("第二十条第（八）项", fees, (ProactiveRow.AdministrativeFees, "行政事业性收费"));
        if (old)
        {
            draw.Block(
                "第二十条第（九）项",
                [(ProactiveColumn.Projects, "采购项目数量"), (ProactiveColumn.Amount, "采购总金额")],
                (ProactiveRow.Procurement, "政府集中采购"));
        }

        return draw.ToTable(4);
    }

    public static InventedTable Requests(bool otherInThreeRows, Func<ObservationKey, string> fill)
    {
        const int labels = 3;
        var draw = new Drawing(TableCodes.Requests, fill);
        draw.Add(0, 3, labels, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
        draw.Add(3, 1, 7, "申请人情况");
        draw.NextRow();
        draw.Add(3, 2, 1, "自然人");
        draw.Add(4, 1, 5, "法人或其他组织");
        draw.Add(9, 2, 1, "总计");
        draw.NextRow();
        string[] bodies = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
        for (int index = 0; index < bodies.Length; index++)
        {
            draw.Add(4 + index, 1, 1, bodies[index]);
        }

        draw.NextRow();
        draw.Values(labels, RequestRow.Received, Applicants, (0, 1, 3, "一、本年新收政府信息公开申请数量"));
        draw.Values(labels, RequestRow.CarriedIn, Applicants, (0, 1, 3, "二、上年结转政府信息公开申请数量"));
        draw.Values(
            labels, RequestRow.Granted, Applicants, (0, otherInThreeRows ? 22 : 20, 1, "三、本年度办理结果"), (1, 1, 2, "（一）予以公开"));
        draw.Values(labels, RequestRow.PartiallyGranted, Applicants, (1, 1, 2, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"));
        foreach ((string group, (string Row, string Label)[] rows) in RequestGroups)
        {
            if (group == "（六）其他处理" && !otherInThreeRows)
            {
                draw.Values(labels, RequestRow.Other, Applicants, (1, 1, 2, group));
                continue;
            }

            for (int index = 0; index < rows.Length; index++)
            {
                (int, int, int, string) own = (2, 1, 1, rows[index].Label);
                draw.Values(labels, rows[index].Row, Applicants, index == 0 ? [(1, rows.Length, 1, group), own] : [own]);
            }
        }

        draw.Values(labels, RequestRow.Total, Applicants, (1, 1, 2, "（七）总计"));
        draw.Values(labels, RequestRow.CarriedOver, Applicants, (0, 1, 3, "四、结转下年度继续办理"));
        return draw.ToTable(10);
    }

    public static InventedTable Review(Func<ObservationKey, string> fill)
    {
        var draw = new Drawing(TableCodes.ReviewAndLitigation, fill);
        draw.Add(0, 1, 5, "行政复议");
        draw.Add(5, 1, 10, "行政诉讼");
        draw.NextRow();
        for (int index = 0; index < 5; index++)
        {
            draw.Add(index, 2, 1, OutcomeLabels[index]);
        }

        draw.Add(5, 1, 5, "未经复议直接起诉");
        draw.Add(10, 1, 5, "复议后起诉");
        draw.NextRow();
        for (int index = 0; index < 10; index++)
        {
            draw.Add(5 + index, 1, 1, OutcomeLabels[index % 5]);
        }

        draw.NextRow();
        string[] rows = [ReviewRow.Reconsideration, ReviewRow.LitigationDirect, ReviewRow.LitigationAfterReconsideration];
        for (int index = 0; index < 15; index++)
        {
            draw.Value(index, 1, rows[index / 5], Outcomes[index % 5]);
        }

        draw.NextRow();
        return draw.ToTable(15);
    }

    private sealed class Drawing(string code, Func<ObservationKey, string> fill)
    {
        private readonly ImmutableArray<InventedTableCell>.Builder cells = ImmutableArray.CreateBuilder<InventedTableCell>();
        private int row;

        public void Add(int column, int rowSpan, int columnSpan, string text) =>
            cells.Add(new InventedTableCell(row, column, rowSpan, columnSpan, text, null));

        public void Value(int column, int columnSpan, string rowCode, string columnCode)
        {
            var key = new ObservationKey(code, rowCode, columnCode);
            cells.Add(new InventedTableCell(row, column, 1, columnSpan, fill(key), key));
        }

        public void Values(int from, string rowCode, string[] columnCodes, params (int Column, int RowSpan, int ColumnSpan, string Text)[] labels)
        {
            foreach ((int column, int rowSpan, int columnSpan, string text) in labels)
            {
                Add(column, rowSpan, columnSpan, text);
            }

            for (int index = 0; index < columnCodes.Length; index++)
            {
                Value(from + index, 1, rowCode, columnCodes[index]);
            }

            NextRow();
        }

        public void Block(string title, (string Code, string Label)[] columns, params (string Code, string Label)[] rows)
        {
            int lastSpan = 4 - columns.Length;
            Add(0, 1, 4, title);
            NextRow();
            Add(0, 1, 1, "信息内容");
            for (int index = 0; index < columns.Length; index++)
            {
                Add(1 + index, 1, index == columns.Length - 1 ? lastSpan : 1, columns[index].Label);
            }

            NextRow();
            foreach ((string rowCode, string label) in rows)
            {
                Add(0, 1, 1, label);
                for (int index = 0; index < columns.Length; index++)
                {
                    Value(1 + index, index == columns.Length - 1 ? lastSpan : 1, rowCode, columns[index].Code);
                }

                NextRow();
            }
        }

        public void NextRow() => row++;

        public InventedTable ToTable(int columnCount) => new(code, row, columnCount, cells.ToImmutable());
    }
}
