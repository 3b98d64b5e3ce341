import { describe, expect, it } from "@jest/globals";
import { addDays, type LocalDate } from "../../../standards/localDate.ts";
import { deadlineOn, deadlines, dueAt, dueOn } from "../../../standards/timeLimits/deadlines.ts";

/**
 * The working days after 8 February 2024, by the State Council's notice: over the Spring Festival (10 to 17 February) with
 * its Sunday made up, the leap day, and Qingming (4 to 6 April) with its Sunday made up.
 */
const EVENT = "2024-02-08";
const WORKED = `
02-09 02-18 02-19 02-20 02-21 02-22 02-23 02-26 02-27 02-28 02-29
03-01 03-04 03-05 03-06 03-07 03-08 03-11 03-12 03-13 03-14 03-15 03-18 03-19 03-20 03-21 03-22 03-25 03-26 03-27 03-28 03-29
04-01 04-02 04-03 04-07 04-08 04-09 04-10 04-11 04-12 04-15 04-16 04-17 04-18
`
  .trim()
  .split(/\s+/u)
  .map((day) => `2024-${day}`);

/**
 * Every deadline of the standards: what it is of, its rule, how long it is, in working days (w), days (d) or hours (h), and the
 * first day of its rule where that is known.
 */
const DEADLINES = `
abnormal-list ABNORMAL_LISTING 10w -
abnormal-list ABNORMAL_REMOVAL 5w -
abnormal-list ABNORMAL_OBJECTION 30d -
abnormal-list SECOND_LETTER_EARLIEST 15d -
abnormal-list SECOND_LETTER_LATEST 30d -
court-list DEFAULTER_DELETION 3w -
publication PUBLICITY_WITHDRAWAL 3w 2021-09-01
repair EARLY_STOP_ACCEPTANCE 2w 2021-09-01
repair EARLY_STOP_DECISION 15w 2021-09-01
repair EARLY_STOP 3w 2021-09-01
credit OBJECTION_MARK 1w 2017-10-01
credit OBJECTION_DECISION 5w 2017-10-01
credit OBJECTION_TRANSFER 2w 2017-10-01
credit OBJECTION_CHECK 5w 2017-10-01
credit REVOKED_RECORD_DELETION 3w 2017-10-01
credit REPAIRED_RECORD_DELETION 3w 2017-10-01
publicity REGISTRAR_PUBLICITY 20w 2014-10-01
publicity ENTERPRISE_PUBLICITY 20w 2014-10-01
publicity PUBLICITY_REPORT_CHECK 20w 2014-10-01
society COMPLAINT_ACCEPTANCE 7w -
society COMPLAINT_MEDIATION 45w -
society REPORT_VERIFICATION 15w -
society REPORT_VERIFICATION_EXTENSION 15w -
society REPORTER_NOTICE 5w -
criminal-transfer CRIMINAL_TRANSFER_DECISION 3d -
criminal-transfer CRIMINAL_TRANSFER 24h -
criminal-transfer POLICE_FILING_DECISION 3d -
criminal-transfer FILING_RECONSIDERATION 3d -
criminal-transfer RECONSIDERATION_DECISION 3d -
criminal-transfer FILING_SUPERVISION_REQUEST 3d -
criminal-transfer ORDERED_FILING 15d -
criminal-transfer GOODS_HANDOVER 3d -
enforcement ENFORCEMENT_END 30d 2012-01-01
publication PENALTY_WITHDRAWAL 3w -
`
  .trim()
  .split("\n")
  .map((line) => {
    const [, code = "", span = "", from = ""] = line.split(" ");
    return { code, amount: Number.parseInt(span, 10), unit: span.slice(-1), from };
  });

/** Each case from a day before the leap day, so that the twenty-ninth is counted, and from one that counts none. */
const DAYS: Readonly<Record<number, readonly (readonly [from: string, last: string])[]>> = {
  3: [
    ["2024-02-27", "2024-03-01"],
    ["2023-02-26", "2023-03-01"],
  ],
  15: [
    ["2024-02-20", "2024-03-06"],
    ["2023-02-20", "2023-03-07"],
  ],
  30: [
    ["2024-01-31", "2024-03-01"],
    ["2023-01-31", "2023-03-02"],
  ],
};

describe("every deadline of the standards", () => {
  it("has a rule here, and every rule that is not the platform's own is one of the standards", () => {
    const ofStandards = deadlines.filter(({ legalBasis }) => !legalBasis.startsWith("本平台设定"));
    expect(DEADLINES.map(({ code }) => code).toSorted()).toEqual(
      ofStandards.map(({ code }) => code).toSorted(),
    );
  });

  it.each(DEADLINES.filter(({ unit }) => unit === "w"))(
    "$code: the last of $amount working days, over holidays, made-up days and a leap day",
    ({ code, amount }) => {
      expect([dueOn(code, EVENT), dueOn(code, EVENT) < (WORKED[amount] ?? "9")]).toEqual([
        WORKED[amount - 1],
        true,
      ]);
    },
  );

  it.each(DEADLINES.filter(({ unit }) => unit === "d"))(
    "$code: the last of $amount days, whatever days they are",
    ({ code, amount }) => {
      const cases = DAYS[amount] ?? [];
      expect(cases.map(([from]) => [from, dueOn(code, from)])).toEqual(cases);
      expect(cases).not.toHaveLength(0);
    },
  );

  it("in hours ends at its instant, over a leap day", () => {
    const decided = Date.parse("2024-02-28T17:30:00+08:00");
    expect(dueAt("CRIMINAL_TRANSFER", decided)).toBe(Date.parse("2024-02-29T17:30:00+08:00"));
  });

  it.each(DEADLINES.filter(({ from }) => from !== "-"))(
    "$code is from $from on, and not on the day before",
    ({ code, from }) => {
      expect(deadlineOn(code, from)).toMatchObject({ code });
      const before = addDays(from as LocalDate, -1);
      expect(() => deadlineOn(code, before)).toThrow(
        `no deadline ${code} is in force on ${before}`,
      );
    },
  );

  it("of an objection that is transferred and checked are two and then five working days", () => {
    const transferred = dueOn("OBJECTION_TRANSFER", EVENT);
    expect([transferred, dueOn("OBJECTION_CHECK", transferred)]).toEqual([WORKED[1], WORKED[6]]);
  });
});
