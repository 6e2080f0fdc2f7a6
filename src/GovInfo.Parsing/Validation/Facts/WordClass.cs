namespace GovInfo.Parsing.Validation.Facts;

/// <summary>What a word of the text says about the numbers near it. The words stand in <c>Templates/Data/narrative.json</c> under these names.</summary>
internal enum WordClass
{
    Receive, Accept, Answer, AnswerRate, CarryOver, CarryIn, Carry, File, Examine,
    Request, Apply, Refusal, Review, Litigation, LitigationDirect, LitigationAfter, Occur,
    Licensing, Penalty, Coercive, Decide, Catalogue, Rules, Normative, Issue, Repeal, InForce,
    Publish, Info, Piece, Website, WeChat, Microblog, Gazette, Interpretation, PressConference, Interview, Concern,
    Office, ReadingPoint, Staff, FullTime, PartTime, Training, Trainee, Meeting,
    InPerson, ByFax, Online, ByLetter, FeeNotice, Fee, Collect, MoneyTotal,
    Rise, Fall, Compared, LastYear, Share, OtherBase, OfWhich, Together, Cumulative, OtherPart,
    All, Nothing, Pending, Blocker, Every, Until, Foi, Neutral,
    Outcome, Applicant, ReviewResult,
}
