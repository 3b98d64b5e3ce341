import { describe, expect, it, test } from "@jest/globals";
import {
  normalizeRegistrationStatus,
  REGISTRATION_STATUSES,
  registrationStatus,
} from "../../standards/registrationStatus.ts";

describe("A registration status", () => {
  test.each([
    ["存续", "1", "none"],
    ["开业", "1", "none"],
    ["在业", "1", "none"],
    ["在营", "1", "none"],
    ["正常", "1", "none"],
    ["存续（在营、开业、在册）", "1", "none"],
    ["清算中", "1", "inLiquidation"],
    ["停业", "1", "outOfBusiness"],
    ["歇业", "1", "suspended"],
    ["吊销,未注销", "2", "none"],
    ["吊销，未注销", "2", "none"],
    ["吊销 未注销", "2", "none"],
    ["吊销", "2", "none"],
    ["吊销，已注销", "3", "none"],
    ["吊销,已注销", "3", "none"],
    ["已注销", "4", "none"],
    ["注销", "4", "none"],
    ["撤销", "5", "none"],
    ["迁出", "6", "none"],
    ["其他", "9", "none"],
    ["2", "2", "none"],
    ["９", "9", "none"],
  ])("%s is %s (%s)", (text, code, circumstance) => {
    expect(normalizeRegistrationStatus(text)).toEqual({ code, circumstance });
  });

  test.each(["", "N/A", "7", "未知", "不正常"])("%s is left for a person to decide", (text) => {
    expect(normalizeRegistrationStatus(text)).toBeUndefined();
  });

  it("has seven codes, each with its names", () => {
    expect(REGISTRATION_STATUSES.map(({ code }) => code).join("")).toBe("1234569");
    expect(registrationStatus("2")).toEqual({
      code: "2",
      zh: "吊销，未注销",
      en: "Licence revoked, not deregistered",
    });
    expect(registrationStatus("7")).toBeUndefined();
  });

  it("reads the Chinese name of every code", () => {
    for (const { code, zh } of REGISTRATION_STATUSES) {
      expect(normalizeRegistrationStatus(zh)).toEqual({ code, circumstance: "none" });
    }
  });
});
