namespace GovInfo.Parsing.Validation;

/// <summary>The codes of facts for which the form of 2021 has no cell. Those of the statistics table of 2014 keep its row codes.</summary>
public static class NarrativeSubject
{
    /// <summary>Requests taken up (受理, 办理): received, or received and carried in together.</summary>
    public const string RequestsAccepted = "requests.accepted";

    /// <summary>Requests received in person (当面).</summary>
    public const string RequestsInPerson = "requests.in_person";

    /// <summary>Requests received by fax (传真).</summary>
    public const string RequestsByFax = "requests.fax";

    /// <summary>Requests received online (网络).</summary>
    public const string RequestsOnline = "requests.online";

    /// <summary>Requests received by letter (信函).</summary>
    public const string RequestsByLetter = "requests.letter";

    /// <summary>That every request was answered; the value is 100 (percent).</summary>
    public const string AllAnswered = "requests.all_answered";

    /// <summary>The change of requests received against last year.</summary>
    public const string RequestsChange = "requests.change";

    /// <summary>Pieces of government information published in all.</summary>
    public const string Published = "proactive.total";

    /// <summary>Published in the gazette (政府公报).</summary>
    public const string Gazette = "channel.gazette";

    /// <summary>Published on the website (政府网站).</summary>
    public const string Website = "channel.website";

    /// <summary>Published by microblog (微博).</summary>
    public const string Microblog = "channel.microblog";

    /// <summary>Published by WeChat (微信).</summary>
    public const string WeChat = "channel.wechat";

    /// <summary>Press conferences (新闻发布会).</summary>
    public const string PressConferences = "response.press_conferences";

    /// <summary>Online interviews (在线访谈).</summary>
    public const string OnlineInterviews = "response.online_interviews";

    /// <summary>Interpretations of policies published (政策解读).</summary>
    public const string PolicyInterpretations = "response.policy_interpretations";

    /// <summary>Answers to public concerns (回应公众关注热点).</summary>
    public const string PublicConcerns = "response.public_concerns";

    /// <summary>Offices for the work (专门机构).</summary>
    public const string Offices = "organisation.offices";

    /// <summary>Reading points (查阅点).</summary>
    public const string ReadingPoints = "organisation.reading_points";

    /// <summary>Staff for the work (工作人员).</summary>
    public const string Staff = "organisation.staff";

    /// <summary>Full-time staff (专职).</summary>
    public const string FullTimeStaff = "organisation.staff_full_time";

    /// <summary>Part-time staff (兼职).</summary>
    public const string PartTimeStaff = "organisation.staff_part_time";

    /// <summary>Training courses (培训).</summary>
    public const string TrainingClasses = "training.classes";

    /// <summary>People trained.</summary>
    public const string Trainees = "training.trainees";

    /// <summary>Meetings on the work (工作会议).</summary>
    public const string TrainingMeetings = "training.meetings";

    /// <summary>Notices of the fee for handling requests (收费通知).</summary>
    public const string FeeNotices = "fees.notices";

    /// <summary>The amount of those notices, in yuan.</summary>
    public const string FeeNoticeAmount = "fees.notice_amount";

    /// <summary>What was collected of the fee, in yuan.</summary>
    public const string FeeCollected = "fees.collected";

    /// <summary>A number whose matter is not known: part of an enumeration, a share, a rate.</summary>
    public const string Unknown = "unknown";
}
