import { describe, expect, it } from "@jest/globals";
import { maskAddress } from "../../../policy/masks/address.ts";
import { maskName } from "../../../policy/masks/name.ts";
import { maskTelephone } from "../../../policy/masks/telephone.ts";

describe("blanks around a value", () => {
  it("do not make a whole name or a whole address pass for a part of one", () => {
    expect(maskName("欧阳 ")).toBe("欧*");
    expect(maskName(" W ")).toBe("*");
    expect(maskAddress(" 上海市崇明区城桥镇 ")).toBe("***");
  });

  it("change nothing of a telephone", () => {
    expect(maskTelephone(" 13812345678 ")).toBe("138****5678");
  });
});

describe("a masked telephone", () => {
  it.each([
    ["8613812345678", "138****5678"],
    ["+8613812345678", "138****5678"],
    ["02162345677", "021-****77"],
  ])("of %j, written without blanks and dashes, is %j", (telephone, masked) =>
    expect(maskTelephone(telephone)).toBe(masked),
  );

  it.each(["0013812345678", "13812345678转9", "电021-62345677", "021-62345677号"])(
    "of %j, which is more than a number, is nothing",
    (telephone) => expect(maskTelephone(telephone)).toBe("****"),
  );
});

describe("a masked address", () => {
  it.each([
    ["上海市黄浦区老街5号", "上海市黄浦区老街***"],
    ["上海市5号", "上海市***"],
    ["上海市三十二弄三林路5号", "上海市***"],
  ])("of %j is %j", (address, masked) => expect(maskAddress(address)).toBe(masked));

  it.each(["甲\n三林路5号", "甲\n城桥镇5号", "甲\n崇明区5号", "甲\n上海市5号"])(
    "of %j, whose first line tells no place, is nothing",
    (address) => expect(maskAddress(address)).toBe("***"),
  );
});
