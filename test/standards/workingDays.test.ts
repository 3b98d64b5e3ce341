import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import {
  addWorkingDays,
  isWorkingDay,
  WORKING_DAY_YEARS,
  WorkingDayCalendarUnknown,
  workingDaysBetween,
} from "../../standards/workingDays.ts";

describe("A working day", () => {
  test.each([
    ["2016-09-30", true, "the Friday before National Day"],
    ["2016-10-01", false, "National Day"],
    ["2016-10-07", false, "the last day of the National Day holiday, a Friday"],
    ["2016-10-08", true, "a Saturday made up for National Day"],
    ["2016-10-09", true, "a Sunday made up for National Day"],
    ["2016-10-15", false, "an ordinary Saturday"],
    ["2016-02-06", true, "a Saturday made up for the Spring Festival"],
    ["2016-02-08", false, "the first day of the lunar year"],
    ["2024-09-29", true, "a Sunday made up for National Day"],
    ["2024-10-01", false, "National Day"],
    ["2024-10-07", false, "the last day of the National Day holiday, a Monday"],
    ["2024-10-08", true, "the first day after the holiday"],
    ["2024-10-12", true, "a Saturday made up for National Day"],
    ["2015-09-03", false, "the one-time Victory Day holiday"],
    ["2018-12-29", true, "a Saturday made up for the New Year of 2019"],
  ])("%s: %s, %s", (date, works) => {
    expect(isWorkingDay(date)).toBe(works);
  });

  it("is counted 250 times in 2016", () => {
    expect(workingDaysBetween("2016-01-01", "2016-12-31")).toBe(250);
  });
});

describe("A deadline in working days", () => {
  test.each([
    ["begins on the day after", "2016-07-18", 1, "2016-07-19"],
    ["passes a weekend", "2016-07-18", 7, "2016-07-27"],
    ["passes the holiday and counts its make-up days", "2016-09-30", 3, "2016-10-10"],
    ["of 20 days passes National Day 2024", "2024-09-20", 20, "2024-10-23"],
    [
      "counts the next working day first when it begins on a day off",
      "2016-10-01",
      1,
      "2016-10-08",
    ],
    ["is the day itself for no days", "2016-10-01", 0, "2016-10-01"],
    ["is counted back from a working day", "2016-10-10", -3, "2016-09-30"],
    ["is counted back from a day off", "2016-10-07", -1, "2016-09-30"],
    ["passes the end of a year", "2018-12-28", 2, "2019-01-02"],
  ])("%s", (_case, date, days, expected) => {
    expect(addWorkingDays(date, days)).toBe(expected);
  });

  it("is a working day whose distance is the number of days", () => {
    const start = fc
      .date({ min: new Date("2005-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 200 }), (from, days) => {
        const deadline = addWorkingDays(from, days);
        expect(isWorkingDay(deadline)).toBe(true);
        expect(workingDaysBetween(from, deadline)).toBe(days);
        expect(workingDaysBetween(deadline, from)).toBe(-days);
      }),
    );
  });
});

describe("A year whose calendar is not known", () => {
  const beyond = WORKING_DAY_YEARS.last + 1;

  it("lies before 2004 or after the library's last year", () => {
    expect(WORKING_DAY_YEARS.first).toBe(2004);
    expect(WORKING_DAY_YEARS.last).toBeGreaterThanOrEqual(2026);
  });

  test.each([
    ["asking for a day", () => isWorkingDay("2003-10-08")],
    ["starting from a day", () => addWorkingDays("1999-01-01", 1)],
    ["counting from a day", () => workingDaysBetween("2003-12-31", "2004-01-05")],
    ["ending after the last year", () => addWorkingDays(`${beyond - 1}-12-20`, 20)],
    ["ending before the first year", () => addWorkingDays("2004-01-05", -20)],
  ])("stops %s instead of guessing", (_case, ask) => {
    expect(ask).toThrow(WorkingDayCalendarUnknown);
    expect(ask).toThrow(expect.objectContaining({ code: "WORKING_DAY_CALENDAR_UNKNOWN" }));
  });

  it("is named with the years that are known", () => {
    expect(() => isWorkingDay("2003-10-08")).toThrow(
      `The working days of 2003 are unknown; known are 2004 to ${WORKING_DAY_YEARS.last}.`,
    );
    expect(() => addWorkingDays(`${beyond - 1}-12-20`, 20)).toThrow(
      expect.objectContaining({ year: beyond }),
    );
  });

  it("is not confused with a text that is no date or a broken number of days", () => {
    expect(() => isWorkingDay("2015-02-30")).toThrow(
      '"2015-02-30" is not a day written YYYY-MM-DD',
    );
    expect(() => addWorkingDays("2016-07-18", 1.5)).toThrow(
      "1.5 is not a whole number of working days",
    );
  });
});
