import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import {
  formatWanYuan,
  parseRegisteredCapital,
  parseWanYuan,
  wanYuanToYuan,
  yuanToWanYuan,
} from "../../standards/amount.ts";

describe("An amount in 万元", () => {
  test.each([
    ["0.2", "0.2"],
    ["0.200000", "0.2"],
    ["1000", "1000"],
    ["1,168,346.1365", "1168346.1365"],
    ["007.50", "7.5"],
    ["0.000000", "0"],
    [" ０．２ ", "0.2"],
    ["0.000001", "0.000001"],
    ["999999999999.999999", "999999999999.999999"],
  ])("%s is %s", (raw, amount) => {
    expect(parseWanYuan(raw)).toEqual({ kind: "amount", amount });
  });

  test.each([
    ["", "EMPTY"],
    ["N/A", "NOT_A_NUMBER"],
    ["-1", "NOT_A_NUMBER"],
    ["1e3", "NOT_A_NUMBER"],
    [".5", "NOT_A_NUMBER"],
    ["5.", "NOT_A_NUMBER"],
    ["1.2.3", "NOT_A_NUMBER"],
    ["1,16", "NOT_A_NUMBER"],
    ["1168,346", "NOT_A_NUMBER"],
    ["0.0000001", "TOO_PRECISE"],
    ["1000000000000", "TOO_LARGE"],
  ])("%s is refused as %s", (raw, problem) => {
    expect(parseWanYuan(raw)).toMatchObject({ kind: "problem", problem });
  });

  it("is written with all six decimals in exchange files", () => {
    expect(formatWanYuan("0.2")).toBe("0.200000");
    expect(formatWanYuan("999999999999.999999")).toBe("999999999999.999999");
    expect(() => formatWanYuan("two")).toThrow('"two" is not a plain or properly grouped amount.');
  });
});

describe("Yuan and 万元", () => {
  test.each([
    ["2000", "0.2"],
    ["10000", "1"],
    ["0", "0"],
    ["0.01", "0.000001"],
    ["123456789.01", "12345.678901"],
    ["9999999999999999.99", "999999999999.999999"],
  ])("%s yuan are %s 万元 and back", (yuan, wanYuan) => {
    expect(yuanToWanYuan(yuan)).toBe(wanYuan);
    expect(wanYuanToYuan(wanYuan)).toBe(yuan);
  });

  it("are not converted below one fen, because that would round", () => {
    expect(() => yuanToWanYuan("0.001")).toThrow('"0.0000001" has more than 6 decimals.');
  });

  it("come back unchanged for every whole number of fen", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }), (fen) => {
        const whole = fen / 100n;
        const rest = (fen % 100n).toString().padStart(2, "0").replace(/0+$/u, "");
        const yuan = rest === "" ? `${whole}` : `${whole}.${rest}`;
        expect(wanYuanToYuan(yuanToWanYuan(yuan))).toBe(yuan);
      }),
    );
  });
});

describe("Registered capital", () => {
  test.each([
    ["168万人民币", "168", "CNY"],
    ["52.247万人民币", "52.247", "CNY"],
    ["858(万元人民币)", "858", "CNY"],
    ["1,168,346.1365(万元人民币)", "1168346.1365", "CNY"],
    ["116.6000(万元人民币)", "116.6", "CNY"],
    ["400(万人民币 )", "400", "CNY"],
    ["5(万元)", "5", "CNY"],
    ["19287万元人民币", "19287", "CNY"],
    ["20(万美元)", "20", "USD"],
    ["116(万美元 )", "116", "USD"],
    ["500万美元", "500", "USD"],
    ["65,000(万日元)", "65000", "JPY"],
    ["604.2540(万欧元)", "604.254", "EUR"],
    ["4,500(万港币)", "4500", "HKD"],
    ["290(万德国马克)", "290", "DEM"],
    ["2,156(万瑞士法郎)", "2156", "CHF"],
    ["21.7000(万英镑)", "21.7", "GBP"],
    ["120(万法国法郎)", "120", "FRF"],
    ["3,030.8600(万新加坡元)", "3030.86", "SGD"],
    ["８５８（万元人民币）", "858", "CNY"],
    ["１，１６８．５（万美元）", "1168.5", "USD"],
  ])("%s is %s ten thousand %s", (raw, amount, currency) => {
    expect(parseRegisteredCapital(raw)).toEqual({ kind: "capital", amount, currency });
  });

  test.each(["N/A", "n/a", " N/A "])("%s is not stated", (raw) => {
    expect(parseRegisteredCapital(raw)).toBeUndefined();
  });

  test.each([
    ["", "EMPTY", "There is no amount."],
    ["万人民币", "NOT_A_NUMBER", '"万人民币" does not begin with an amount.'],
    ["壹佰万元人民币", "NOT_A_NUMBER", '"壹佰万元人民币" does not begin with an amount.'],
    ["1,16(万美元)", "NOT_A_NUMBER", '"1,16" is not a plain or properly grouped amount.'],
    ["1.1234567万美元", "TOO_PRECISE", '"1.1234567" has more than 6 decimals.'],
    ["858(万元人民币", "BRACKETS", 'The brackets of "858(万元人民币" do not match.'],
    ["858((万元人民币))", "BRACKETS", 'The brackets of "858((万元人民币))" do not match.'],
    ["858", "UNIT", '"858" is not in ten thousands (万).'],
    ["1680000元人民币", "UNIT", '"1680000元人民币" is not in ten thousands (万).'],
    ["34.9000(万)", "CURRENCY_MISSING", '"34.9000(万)" names no currency.'],
    ["500(万比特币)", "CURRENCY_UNKNOWN", 'The currency of "500(万比特币)" is unknown.'],
  ])("%s is refused as %s", (raw, problem, message) => {
    expect(parseRegisteredCapital(raw)).toEqual({ kind: "problem", problem, message });
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const read = parseRegisteredCapital(raw);
        expect(["capital", "problem"]).toContain(read?.kind ?? "problem");
      }),
    );
  });
});
