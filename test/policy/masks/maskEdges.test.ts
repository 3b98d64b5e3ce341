import { describe, expect, it } from "@jest/globals";
import { maskAddress } from "../../../policy/masks/address.ts";
import { maskEmail } from "../../../policy/masks/email.ts";
import { maskIdentityNumber } from "../../../policy/masks/identityNumber.ts";
import { maskName } from "../../../policy/masks/name.ts";
import { maskPlateOrCard } from "../../../policy/masks/plateOrCard.ts";
import { maskTelephone } from "../../../policy/masks/telephone.ts";

describe("blanks around a value", () => {
  it("change nothing of a document, a plate or a card", () => {
    expect(maskIdentityNumber("  E1234 ")).toBe("*".repeat(13));
    expect(maskIdentityNumber(" 31011019700101001X ")).toBe(`310${"*".repeat(13)}1X`);
    expect(maskPlateOrCard(" 沪A12312 ")).toBe("沪A***12");
    expect(maskPlateOrCard(" 6222021234565702 ")).toBe("***5702");
  });

  it("do not make a whole name or a whole address pass for a part of one", () => {
    expect(maskName("欧阳 ")).toBe("欧*");
    expect(maskName(" W ")).toBe("*");
    expect(maskAddress(" 上海市崇明区城桥镇 ")).toBe("***");
  });

  it("change nothing of a telephone", () => {
    expect(maskTelephone(" 13812345678 ")).toBe("138****5678");
  });
});

describe("a masked plate, card or address of mail", () => {
  it.each(["车牌沪A12312", "沪A12312 x", "卡6222021234565702", "6222021234565702号", "x"])(
    "of %j, which is more or less than that, is nothing",
    (text) => expect(maskPlateOrCard(text)).toBe("***"),
  );

  it.each(["!ohn@example.com", "-@example.com", "example.com"])(
    "of %j, which is no address of mail, is nothing",
    (text) => expect(maskEmail(text)).toBe("***"),
  );
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
