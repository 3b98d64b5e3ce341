import { describe, expect, it } from "@jest/globals";
import {
  isPriorOn,
  isRepeated,
  repetitionOf,
} from "../../../standards/timeLimits/repeatedPenalties.ts";

describe("penalties that lead to the serious list by the rules of 2016", () => {
  it.each([
    ["4", ["2018-03-01", "2019-01-01", "2020-03-01"], true],
    ["4", ["2018-03-01", "2019-01-01", "2020-03-02"], false],
    ["5", ["2020-02-28", "2016-02-29", "2018-02-28"], false],
    ["5", ["2018-02-28", "2016-02-29", "2017-05-01"], true],
    ["5", ["2018-03-01", "2016-02-29", "2017-05-01"], false],
    ["6", ["2019-07-18", "2019-07-18"], false],
    ["6", ["2019-07-18", "2019-07-18", "2019-07-18"], true],
    ["8", ["2015-03-01", "2020-03-01"], true],
    ["8", ["2015-03-01", "2020-03-02"], false],
    ["8", ["2010-01-01", "2016-02-29", "2021-02-28"], true],
    ["11", ["2016-04-01", "2018-04-02", "2019-01-01", "2020-04-02"], true],
    ["11", [], false],
  ])("for reason %s, on %j: %s", (reason, days, repeated) => {
    const repetition = repetitionOf(reason) ?? { times: 0, within: { amount: 0, unit: "day" } };
    expect(isRepeated(repetition, days)).toBe(repeated);
  });

  it("are not counted for the other reasons", () => {
    const counted = Array.from({ length: 11 }, (_, at) => String(at + 1)).filter(
      (reason) => repetitionOf(reason) !== undefined,
    );
    expect(counted).toEqual(["4", "5", "6", "8", "11"]);
  });
});

describe("an earlier penalty for the same conduct", () => {
  it.each([
    ["2020-02-28", "2018-02-28", true],
    ["2020-02-29", "2018-02-28", false],
    ["2018-02-28", "2016-02-29", true],
    ["2018-03-01", "2016-02-29", false],
    ["2016-04-01", "2014-04-01", true],
    ["2016-04-01", "2016-04-01", true],
    ["2016-04-01", "2016-04-02", false],
    ["2016-03-31", "2016-03-31", undefined],
  ])("of one decided on %s, on %s, is prior: %s", (decidedOn, earlier, isPrior) => {
    expect(isPriorOn(decidedOn, earlier)).toBe(isPrior);
  });
});
