import { describe, expect, it } from "@jest/globals";
import { deadlineOn, deadlines, dueAt, dueOn } from "../../../standards/timeLimits/deadlines.ts";
import { WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";

describe("a deadline in working days", () => {
  it.each([
    ["OBJECTION_MARK", "2024-09-30", "2024-10-08", "passes National Day"],
    ["OBJECTION_MARK", "2024-09-27", "2024-09-29", "ends on a Sunday made up for the holiday"],
    ["OBJECTION_MARK", "2019-02-01", "2019-02-02", "ends on a Saturday made up for the festival"],
    ["OBJECTION_MARK", "2019-02-03", "2019-02-11", "passes the Spring Festival"],
    ["OBJECTION_TRANSFER", "2024-12-31", "2025-01-03", "passes New Year"],
    ["OBJECTION_DECISION", "2024-09-30", "2024-10-12", "ends on a Saturday made up"],
    ["OBJECTION_CHECK", "2024-04-30", "2024-05-10", "passes Labour Day"],
    ["REVOKED_RECORD_DELETION", "2023-12-29", "2024-01-04", "passes the end of a year"],
    ["REPAIRED_RECORD_DELETION", "2024-02-28", "2024-03-04", "passes a leap day, which is worked"],
    ["REPAIRED_RECORD_DELETION", "2023-02-27", "2023-03-02", "passes no leap day in 2023"],
    ["PENALTY_WITHDRAWAL", "2024-09-13", "2024-09-19", "passes Mid-Autumn"],
    ["PUBLICITY_WITHDRAWAL", "2021-09-30", "2021-10-11", "counts the Saturday and Sunday made up"],
    ["ABNORMAL_LISTING", "2016-06-30", "2016-07-14", "takes ten days after the reports were due"],
    ["ABNORMAL_REMOVAL", "2016-07-18", "2016-07-25", "takes five days after the application"],
    [
      "DEFAULTER_DELETION",
      "2024-02-09",
      "2024-02-20",
      "passes the Spring Festival and counts its Sunday made up",
    ],
    [
      "REGISTRAR_PUBLICITY",
      "2024-09-20",
      "2024-10-23",
      "takes twenty days and passes National Day",
    ],
    ["ENTERPRISE_PUBLICITY", "2016-07-18", "2016-08-15", "takes twenty days"],
    ["PUBLICITY_REPORT_CHECK", "2016-07-18", "2016-08-15", "takes twenty days"],
    [
      "COMPLAINT_ACCEPTANCE",
      "2024-09-29",
      "2024-10-14",
      "takes seven days and passes National Day and counts its Saturday",
    ],
    ["COMPLAINT_MEDIATION", "2024-07-01", "2024-09-02", "takes forty-five days"],
    ["REPORT_VERIFICATION", "2024-07-01", "2024-07-22", "takes fifteen days"],
    ["REPORT_VERIFICATION_EXTENSION", "2024-07-22", "2024-08-12", "takes fifteen more"],
    ["REPORTER_NOTICE", "2024-07-22", "2024-07-29", "takes five days"],
    ["EARLY_STOP_ACCEPTANCE", "2024-07-19", "2024-07-23", "takes two days and passes a weekend"],
    ["EARLY_STOP_DECISION", "2024-07-01", "2024-07-22", "takes fifteen days"],
    ["EARLY_STOP", "2024-07-22", "2024-07-25", "takes three days"],
    ["NOTICE_CLAIM", "2024-09-29", "2024-10-11", "takes five days and passes National Day"],
    ["NOTICE_REASSIGNMENT", "2024-09-27", "2024-10-08", "takes three days and counts its Sunday"],
    ["NOTICE_FEEDBACK", "2016-07-18", "2016-08-15", "takes twenty days"],
    ["INFO_SHARE_ANSWER", "2024-09-29", "2024-10-11", "takes five days passes National Day"],
    ["CLUE_TRANSFER_ANSWER", "2016-07-18", "2016-07-25", "takes five days"],
    ["EVIDENCE_RECOGNITION_ANSWER", "2016-07-18", "2016-08-01", "takes ten days"],
    ["PUNISHMENT_ANSWER", "2016-07-18", "2016-08-01", "takes ten days"],
    ["JOINT_TASK_ACCEPTANCE", "2026-09-28", "2026-10-08", "takes three days, past National Day"],
    ["JOINT_INSPECTION_TASK", "2026-09-28", "2026-10-30", "takes twenty days, a Saturday made up"],
    ["SPECIAL_CAMPAIGN_TASK", "2016-07-18", "2016-10-14", "takes sixty days past two holidays"],
    ["DISTRICT_HANDLING_TASK", "2016-07-18", "2016-08-01", "takes ten days"],
    ["DISTRICT_REPORT_RECEIPT", "2026-09-28", "2026-10-08", "takes three days, past National Day"],
    [
      "DISTRICT_REPORT_ANSWER",
      "2026-09-28",
      "2026-10-23",
      "takes fifteen days, a Saturday made up",
    ],
    [
      "MEASURE_FEEDBACK",
      "2026-02-13",
      "2026-03-05",
      "passes the Spring Festival, two Saturdays made up",
    ],
  ])("%s from %s ends on %s: it %s", (code, from, due) => {
    expect(dueOn(code, from)).toBe(due);
  });

  it("is refused where the calendar is not known, and not guessed", () => {
    expect(() => dueOn("OBJECTION_MARK", "2031-07-18")).toThrow(WorkingDayCalendarUnknown);
  });
});

describe("a deadline in calendar days", () => {
  it.each([
    ["CRIMINAL_TRANSFER_DECISION", "2024-09-30", "2024-10-03"],
    ["POLICE_FILING_DECISION", "2024-02-27", "2024-03-01"],
    ["POLICE_FILING_DECISION", "2023-02-26", "2023-03-01"],
    ["FILING_RECONSIDERATION", "2024-12-30", "2025-01-02"],
    ["RECONSIDERATION_DECISION", "2024-09-30", "2024-10-03"],
    ["FILING_SUPERVISION_REQUEST", "2024-09-30", "2024-10-03"],
    ["ORDERED_FILING", "2024-02-15", "2024-03-01"],
    ["GOODS_HANDOVER", "2016-07-15", "2016-07-18"],
    ["ABNORMAL_OBJECTION", "2024-01-31", "2024-03-01"],
    ["PERMIT_FOLLOW_UP", "2023-05-01", "2024-04-30"],
    ["ABNORMAL_OBJECTION", "2023-01-31", "2023-03-02"],
    ["SECOND_LETTER_EARLIEST", "2024-02-20", "2024-03-06"],
    ["SECOND_LETTER_LATEST", "2024-02-20", "2024-03-21"],
  ])("%s from %s ends on %s, whatever holidays lie between", (code, from, due) => {
    expect(dueOn(code, from)).toBe(due);
  });
});

describe("a deadline in hours", () => {
  it("ends at an instant: a case goes to the police within 24 hours, holidays or not", () => {
    const decided = Date.parse("2024-09-30T17:30:00+08:00");
    expect(dueAt("CRIMINAL_TRANSFER", decided)).toBe(Date.parse("2024-10-01T17:30:00+08:00"));
  });

  it("is not mistaken for a day, nor a day for an instant", () => {
    expect(() => dueOn("CRIMINAL_TRANSFER", "2024-09-30")).toThrow("ends at an instant");
    expect(() => dueAt("GOODS_HANDOVER", 0)).toThrow("ends on a day");
  });
});

describe("the rules of deadlines", () => {
  it.each([
    ["OBJECTION_MARK", "2017-09-30", "2017-10-01"],
    ["PUBLICITY_WITHDRAWAL", "2021-08-31", "2021-09-01"],
    ["ENTERPRISE_PUBLICITY", "2014-09-30", "2014-10-01"],
  ])("%s holds not on %s, and from %s on", (code, before, from) => {
    expect(() => dueOn(code, before)).toThrow(`no deadline ${code} is in force on ${before}`);
    expect(deadlineOn(code, from)).toMatchObject({ code, confirmed: true, effectiveFrom: from });
  });

  it("that nobody wrote make nobody late", () => {
    expect(() => dueOn("NO_SUCH", "2024-01-01")).toThrow("no deadline NO_SUCH");
  });

  it("name their basis, and say which are unconfirmed", () => {
    expect(deadlines.filter(({ legalBasis }) => legalBasis === "")).toEqual([]);
    expect(deadlines.filter(({ amount }) => !(amount > 0))).toEqual([]);
    expect(new Set(deadlines.map(({ unit }) => unit))).toEqual(
      new Set(["workingDay", "day", "hour"]),
    );
    expect(deadlines.filter(({ confirmed }) => !confirmed).map(({ code }) => code)).toEqual([
      "ABNORMAL_LISTING",
      "ABNORMAL_REMOVAL",
      "ABNORMAL_OBJECTION",
      "SECOND_LETTER_EARLIEST",
      "SECOND_LETTER_LATEST",
      "DEFAULTER_DELETION",
      "RECONSIDERATION_DECISION",
      "FILING_SUPERVISION_REQUEST",
      "ORDERED_FILING",
      "ENFORCEMENT_END",
      "EARLY_STOP_ACCEPTANCE",
      "EARLY_STOP_DECISION",
      "EARLY_STOP",
      "NOTICE_CLAIM",
      "NOTICE_REASSIGNMENT",
      "NOTICE_FEEDBACK",
      "PERMIT_FOLLOW_UP",
      "INFO_SHARE_ANSWER",
      "CLUE_TRANSFER_ANSWER",
      "EVIDENCE_RECOGNITION_ANSWER",
      "PUNISHMENT_ANSWER",
      "JOINT_TASK_ACCEPTANCE",
      "JOINT_INSPECTION_TASK",
      "SPECIAL_CAMPAIGN_TASK",
      "DISTRICT_HANDLING_TASK",
      "DISTRICT_REPORT_RECEIPT",
      "DISTRICT_REPORT_ANSWER",
      "MEASURE_FEEDBACK",
    ]);
  });

  it("are one for each code on each day", () => {
    const codes = deadlines.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
