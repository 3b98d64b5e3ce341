import { expect, it } from "@jest/globals";
import { personalCategories } from "../../../audit/misuse/personalCategories.ts";
import { categories, categoryCodes, isAct } from "../../../policy/categories/index.ts";

it("names every kind of data that is protected as personal, but for those of the audit itself", () => {
  const protectedByLaw = categoryCodes.filter(
    (code) => !isAct(code) && categories[code].legalBasis.includes("个人信息保护法"),
  );
  const left = protectedByLaw.filter((code) => !personalCategories.has(code));
  expect(left).toEqual(["audit.officer", "misuse.case"]);
});
