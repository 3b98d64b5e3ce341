import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { maskAddress } from "../../../policy/masks/address.ts";
import { maskIdentityNumber } from "../../../policy/masks/identityNumber.ts";
import { isMaskable, maskValue } from "../../../policy/masks/index.ts";
import { maskName } from "../../../policy/masks/name.ts";
import { maskEmail } from "../../../policy/masks/email.ts";
import { maskPlateOrCard } from "../../../policy/masks/plateOrCard.ts";
import { redactText } from "../../../policy/masks/redactedText.ts";
import { maskTelephone } from "../../../policy/masks/telephone.ts";

const HAN = Array.from("王张李欧阳上官司马诸葛锋明丽伟芳国强");
const digits = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from("0123456789")),
    minLength: length,
    maxLength: length,
  });

describe("a masked name (M1)", () => {
  it.each([
    ["张三", "张*"],
    ["张三丰", "张**"],
    ["张无忌之", "张**"],
    ["欧阳锋", "欧阳*"],
    ["欧阳修文忠", "欧阳*"],
    ["欧阳", "欧*"],
    ["王", "*"],
    ["W", "*"],
    ["William Shakespeare", "W***"],
    ["Wu", "W***"],
    ["买买提·艾力", "买**"],
    ["𠮷田", "𠮷*"],
    ["007", "***"],
    ["", "*"],
  ])("of %j is %j", (name, masked) => expect(maskName(name)).toBe(masked));

  it("tells the surname, and not how long a name is beyond three characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...HAN), minLength: 4, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...HAN), minLength: 1, maxLength: 9 }),
        (name, rest) => expect(maskName(name)).toBe(maskName(name.slice(0, 3) + rest)),
      ),
    );
  });

  it("never gives back a whole name of any script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (name) => {
        expect(maskName(name)).not.toBe(name.replaceAll("*", ""));
        expect(maskName(name)).toMatch(/\*$/u);
        expect(Array.from(maskName(name)).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe("a masked identity number (M2)", () => {
  it.each([
    ["31011519900307233X", "310*************3X"],
    ["310115900307233", "310*************33"],
    ["E12345678", "E*************"],
    ["12345", "*************"],
    ["", "*************"],
  ])("of %j is %j", (number, masked) => expect(maskIdentityNumber(number)).toBe(masked));

  it("hides the division, the birth date, the sequence and the length of other documents", () => {
    fc.assert(
      fc.property(digits(3), digits(13), digits(13), digits(2), (start, one, other, end) => {
        expect(maskIdentityNumber(start + one + end)).toBe(maskIdentityNumber(start + other + end));
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 6, maxLength: 14 }), (number) => {
        const trimmed = number.trim();
        fc.pre(trimmed.length >= 6);
        expect(maskIdentityNumber(number)).toBe(`${trimmed.slice(0, 1)}*************`);
      }),
    );
  });
});

describe("a masked telephone (M3)", () => {
  it.each([
    ["13812345678", "138****5678"],
    ["+86 13812345678", "138****5678"],
    ["021-62345677", "021-****77"],
    ["0571 8765432", "0571-****32"],
    ["021-62345677-801", "021-****77"],
    ["62345677", "****"],
    ["+1 202 555 0100", "****"],
    ["", "****"],
  ])("of %j is %j", (telephone, masked) => expect(maskTelephone(telephone)).toBe(masked));

  it("hides the four digits in the middle of any mobile number", () => {
    fc.assert(
      fc.property(digits(2), digits(4), digits(4), digits(4), (area, one, other, end) => {
        expect(maskTelephone(`1${area}${one}${end}`)).toBe(maskTelephone(`1${area}${other}${end}`));
      }),
    );
  });
});

describe("a masked address (M4)", () => {
  it.each([
    ["上海市松江区叶榭镇叶旺路1号3幢", "上海市松江区叶榭镇叶旺路***"],
    ["上海市浦东新区三林路88弄5号101室", "上海市浦东新区三林路***"],
    ["上海市黄浦区中山东一路12号", "上海市黄浦区中山东一路***"],
    ["上海市静安区南京西路街道石门二路", "上海市静安区南京西路***"],
    ["上海市崇明区城桥镇", "***"],
    ["上海市崇明区城桥镇推虾港村9号", "上海市崇明区城桥镇***"],
    ["上海市虹口区5号", "上海市虹口区***"],
    ["沪太公路3号", "沪太公路***"],
    ["某处", "***"],
    ["", "***"],
  ])("of %j is %j", (address, masked) => expect(maskAddress(address)).toBe(masked));

  it("never shows a digit, nor the whole", () => {
    const unit = fc.constantFrom(...Array.from("上海市区镇路街道弄号室幢一二三0123456789甲乙"));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (address) => {
        const masked = maskAddress(address);
        expect(masked).not.toMatch(/\d/u);
        expect(masked).not.toBe(address);
        expect(masked.endsWith("***")).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("redacted text (M6)", () => {
  it.each([
    ["当事人张某（31011519900307233X）", "当事人张某（【已隐去】）"],
    ["联系电话13812345678、021-62345677。", "联系电话【已隐去】、【已隐去】。"],
    ["全角１３８１２３４５６７８", "全角【已隐去】"],
    ["账号6222021001116245702", "账号【已隐去】"],
    ["车牌沪A12345和沪AD12345", "车牌【已隐去】和【已隐去】"],
    ["住三林路88弄5号101室", "住三林路【已隐去】"],
    ["邮箱a.b@example.com", "邮箱【已隐去】"],
    ["证人：张三，李四到场", "证人：【已隐去】，李四到场"],
    [
      "法定代表人（负责人）：欧阳娜娜；委托代理人姓名: 王五。",
      "法定代表人（负责人）：【已隐去】；委托代理人姓名: 【已隐去】。",
    ],
    ["当事人：甲贸易有限公司", "当事人：甲贸易有限公司"],
    ["证人证言证明了该事实", "证人证言证明了该事实"],
    ["罚款20000元，第20045号，2023-05-04", "罚款20000元，第20045号，2023-05-04"],
  ])("of %j is %j", (text, redacted) => expect(redactText(text)).toBe(redacted));

  it("holds no identity number and no mobile number that stood in it, whatever stands around", () => {
    const around = fc.string({ unit: fc.constantFrom(...Array.from("甲乙，。（） ABC")) });
    fc.assert(
      fc.property(around, digits(17), around, digits(10), around, (a, id, b, phone, c) => {
        const redacted = redactText(`${a}${id}X${b}，1${phone}${c}`);
        expect(redacted).not.toContain(id);
        expect(redacted).not.toContain(phone);
      }),
    );
  });

  it("holds no name that it says is a witness's or a complainant's", () => {
    const name = fc.string({
      unit: fc.constantFrom(...Array.from("赵钱孙李欧阳·")),
      minLength: 2,
      maxLength: 15,
    });
    const role = fc.constantFrom("证人", "投诉人", "举报人", "委托代理人", "被侵权人（女）");
    fc.assert(
      fc.property(role, name, fc.constantFrom("：", ":", "： "), (one, who, colon) => {
        expect(redactText(`经查，${one}${colon}${who}。`)).toBe(`经查，${one}${colon}【已隐去】。`);
      }),
    );
  });

  it("says the same when it is redacted again", () => {
    const text = "证人：张三，张某31011519900307233X电话13812345678";
    expect(redactText(redactText(text))).toBe(redactText(text));
  });
});

describe("a masked e-mail address (M7)", () => {
  it.each([
    ["jin.li@example.com", "j***@example.com"],
    [" 李@example.cn ", "李***@example.cn"],
    ["j@example.com", "j***@example.com"],
    ["a@b@example.com", "***"],
    ["example.com", "***"],
    ["", "***"],
  ])("of %j is %j", (email, masked) => expect(maskEmail(email)).toBe(masked));

  it("hides all of the name but its first letter, and how long it is", () => {
    const rest = fc.string({ unit: fc.constantFrom(...Array.from("abc.-_09")), maxLength: 20 });
    fc.assert(
      fc.property(rest, rest, (one, other) => {
        expect(maskEmail(`x${one}@example.com`)).toBe(maskEmail(`x${other}@example.com`));
      }),
    );
  });
});

describe("a masked plate or bank card (M8)", () => {
  it.each([
    ["沪A12312", "沪A***12"],
    ["沪A·12312", "沪A***12"],
    ["沪AD12345", "沪A***45"],
    ["沪A1234学", "沪A***4学"],
    ["6222021001116245702", "***5702"],
    ["6222 0210 0111 6245 702", "***5702"],
    ["12345", "***"],
    ["沪A", "***"],
    ["", "***"],
  ])("of %j is %j", (number, masked) => expect(maskPlateOrCard(number)).toBe(masked));

  it("hides all but the end of any card", () => {
    fc.assert(
      fc.property(digits(12), digits(12), digits(4), (one, other, end) => {
        expect(maskPlateOrCard(one + end)).toBe(maskPlateOrCard(other + end));
      }),
    );
  });
});

describe("a mask on a value", () => {
  it("takes lists item by item, and lets nothing that is no text through but a redaction", () => {
    expect(maskValue("M1", ["张三", "李四光"])).toEqual(["张*", "李**"]);
    expect(maskValue("M1", 5)).toBeNull();
    expect(maskValue("M1", null)).toBeNull();
    expect(maskValue("M6", 5)).toBe(5);
    expect(maskValue("M5", "1.000000")).toBeNull();
    expect(maskValue("M5", "BAND_1_5W")).toBe("BAND_1_5W");
    expect(maskValue(undefined, "BAND_1_5W")).toBeNull();
    expect(maskValue(undefined, "张三")).toBeNull();
  });

  it("fits fields of text; a redaction fits all, bands fit fields of bands", () => {
    expect(isMaskable("M1", "String")).toBe(true);
    expect(isMaskable("M1", "Int")).toBe(false);
    expect(isMaskable("M6", "Date")).toBe(true);
    expect(isMaskable("M5", "String")).toBe(false);
    expect(isMaskable("M5", "WanAmount")).toBe(false);
    expect(isMaskable("M5", "AmountBand")).toBe(true);
    expect(isMaskable("M1", "AmountBand")).toBe(false);
    expect(isMaskable(undefined, "String")).toBe(false);
  });
});
