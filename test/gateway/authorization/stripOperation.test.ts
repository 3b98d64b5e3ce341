import { describe, expect, it } from "@jest/globals";
import { categories, isCategoryCode } from "../../../policy/categories/index.ts";
import { ask } from "./harness.ts";

const withheld = (coordinate: string, codes: string[], ...path: string[]) => {
  const [code = ""] = codes;
  const category = isCategoryCode(code) ? categories[code] : undefined;
  return {
    path,
    code: "UNAUTHORIZED_FIELD_OR_TYPE",
    coordinate,
    categories: codes,
    cause: "NOT_SHARED",
    reason: `${category?.name}不向测试提供（${category?.legalBasis}） · not shared with: Test`,
    remedy:
      category?.owner === "SH-AIC"
        ? "向上海市工商行政管理局提出申请 · ask SH-AIC"
        : "向作出记录的部门提出申请 · ask the department that made the record",
  };
};

describe("a field that the reader may not have", () => {
  it("is null, with an error that says why and how it may be had, and is never fetched", () => {
    const { answer, fetched } = ask({}, `{ legalEntity { name representative { idNumber } } }`);
    expect(answer).toEqual({
      data: { legalEntity: { name: "甲公司", representative: { idNumber: null } } },
      errors: [
        withheld(
          "Person.idNumber",
          ["representative.idNumber"],
          "legalEntity",
          "representative",
          "idNumber",
        ),
      ],
    });
    expect(fetched).toBe(
      "{\n  legalEntity {\n    name\n    representative {\n      __typename\n    }\n  }\n}",
    );
  });

  it("leaves nothing to fetch where it was all that was asked", () => {
    expect(ask({}, `{ secret }`)).toMatchObject({
      answer: {
        data: { secret: null },
        errors: [withheld("Query.secret", ["record.remark"], "secret")],
      },
      fetched: undefined,
    });
  });

  it("is withheld through an alias, with the path of the alias", () => {
    expect(ask({}, `{ e: legalEntity { r: representative { n: name } } }`).answer).toEqual({
      data: { e: { r: { n: null } } },
      errors: [withheld("Person.name", ["representative.name"], "e", "r", "n")],
    });
  });

  it("is withheld through named and inline fragments", () => {
    const query = `
      query { legalEntity { representative { ...Named ... on Person { idNumber } } } }
      fragment Named on Person { name }`;
    expect(ask({}, query).answer).toEqual({
      data: { legalEntity: { representative: { name: null, idNumber: null } } },
      errors: [
        withheld("Person.name", ["representative.name"], "legalEntity", "representative", "name"),
        withheld(
          "Person.idNumber",
          ["representative.idNumber"],
          "legalEntity",
          "representative",
          "idNumber",
        ),
      ],
    });
  });

  it("needs every category of an alternative", () => {
    expect(
      ask({ "representative.name": "full" }, `{ legalEntity { representative { contact } } }`)
        .answer,
    ).toEqual({
      data: { legalEntity: { representative: { contact: null } } },
      errors: [
        withheld(
          "Person.contact",
          ["representative.mobile"],
          "legalEntity",
          "representative",
          "contact",
        ),
      ],
    });
    const both = { "representative.name": "full", "representative.mobile": "full" } as const;
    expect(ask(both, `{ legalEntity { representative { contact } } }`).answer).toEqual({
      data: { legalEntity: { representative: { contact: "张三 120" } } },
    });
  });

  it("neither appears nor is reported when @include excludes it, and is withheld when it includes it", () => {
    const query = `query ($x: Boolean!) { legalEntity { name representative @include(if: $x) { name } } }`;
    expect(ask({}, query, { x: false }).answer).toEqual({
      data: { legalEntity: { name: "甲公司" } },
    });
    expect(ask({}, query, { x: true }).answer).toEqual({
      data: { legalEntity: { name: "甲公司", representative: { name: null } } },
      errors: [
        withheld("Person.name", ["representative.name"], "legalEntity", "representative", "name"),
      ],
    });
  });

  it("does not tell how long a list is", () => {
    expect(ask({}, `{ legalEntities { representative { name } } }`).answer).toEqual({
      data: { legalEntities: [{ representative: { name: null } }] },
      errors: [
        withheld("Person.name", ["representative.name"], "legalEntities", "representative", "name"),
      ],
    });
  });
});

describe("interfaces and unions", () => {
  it("a field of the interface is as closed as its strictest implementation", () => {
    const { answer } = ask({}, `{ legalEntity { holders { share label } } }`);
    expect(answer).toEqual({
      data: {
        legalEntity: {
          holders: [
            { share: 60, label: null },
            { share: 40, label: null },
          ],
        },
      },
      errors: [
        withheld("Individual.label", ["representative.name"], "legalEntity", "holders", "label"),
      ],
    });
  });

  it("one response key, allowed on one type and withheld on the other: each gets its own", () => {
    const query = `{ legalEntity { holders { ... on Company { title } ... on Individual { title } } } }`;
    expect(ask({}, query).answer).toEqual({
      data: { legalEntity: { holders: [{ title: "乙公司" }, { title: null }] } },
      errors: [
        withheld("Individual.title", ["representative.name"], "legalEntity", "holders", "title"),
      ],
    });
  });
});

describe("the answer's shape", () => {
  it("keeps the client's key order and shows nothing that was added for the fetch", () => {
    const { answer } = ask(
      {},
      `{ legalEntity { representative { idNumber } name holders { share } } }`,
    );
    expect(JSON.stringify((answer as { data: unknown }).data)).toBe(
      '{"legalEntity":{"representative":{"idNumber":null},"name":"甲公司","holders":[{"share":60},{"share":40}]}}',
    );
  });

  it("merges two selections of one field", () => {
    const query = `{ legalEntity { representative { name } } legalEntity { name representative { idNumber } } }`;
    expect(ask({ "representative.name": "full" }, query).answer).toEqual({
      data: { legalEntity: { representative: { name: "张三", idNumber: null }, name: "甲公司" } },
      errors: [
        withheld(
          "Person.idNumber",
          ["representative.idNumber"],
          "legalEntity",
          "representative",
          "idNumber",
        ),
      ],
    });
  });

  it("is passed through untouched where nothing is withheld", () => {
    expect(
      ask({ "representative.name": "full" }, `{ legalEntity { representative { name } } }`).answer,
    ).toEqual({
      data: { legalEntity: { representative: { name: "张三" } } },
    });
  });
});

describe("an operation too large to plan", () => {
  it("is refused when fragments spread each other into thousands of fields", () => {
    const fragments = Array.from(
      { length: 14 },
      (_, level) =>
        `fragment F${level} on LegalEntity { name ...F${level + 1} parent { ...F${level + 1} } }`,
    );
    const query = `{ legalEntity { ...F0 } } ${fragments.join(" ")} fragment F14 on LegalEntity { name }`;
    expect(() => ask({}, query)).toThrow("The operation is more than 5000 fields");
  });

  it("is refused when it is nested too deep", () => {
    const query = `{ legalEntity ${"{ parent ".repeat(30)} { name } ${"}".repeat(30)} }`;
    expect(() => ask({}, query)).toThrow("The operation is nested deeper than 24");
  });
});
