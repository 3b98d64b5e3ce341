import { beforeEach, describe, expect, it } from "@jest/globals";
import { buildSchema, GraphQLError } from "graphql";
import { withheldError } from "../../../kit/authorization/withheldError.ts";
import { DAY, grantsOf, readerWith } from "../../policy/testReader.ts";
import { Enforced, plain, sdl, WORK } from "./enforced.ts";

const some = readerWith(grantsOf({ liaison: "full" }, { nameEn: "Some" }));
const nobody = readerWith(grantsOf({}, { nameEn: "Nobody" }));

describe("a gateway behind the policy", () => {
  let gateway: Enforced;
  beforeEach(async () => {
    gateway = await new Enforced().open();
  });

  const QUERY = `{ legalEntity { liaison name } }`;

  it("answers each reader by its own decision, though all ask the same", async () => {
    const first = plain(await gateway.ask(some, QUERY));
    const second = plain(await gateway.ask(nobody, QUERY));
    expect(first).toEqual({ data: { legalEntity: { liaison: "张三", name: "甲公司" } } });
    expect(second.data).toEqual({ legalEntity: { liaison: null, name: "甲公司" } });
    expect(second.errors).toHaveLength(1);
    expect(plain(await gateway.ask(some, QUERY))).toEqual(first);
    expect(gateway.sources()).toEqual([
      "{ legalEntity { _subject: id liaison name } }",
      "{ legalEntity { name } }",
      "{ legalEntity { _subject: id liaison name } }",
    ]);
    const [one, other, again] = gateway.executed.map(({ queryHash }) => queryHash);
    expect([one === other, one === again, /^[0-9a-f]{64}$/u.test(one ?? "")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("answers each operation of a document by itself", async () => {
    const query = `query A { legalEntity { name } } query B { legalEntity { remark id } }`;
    expect(plain(await gateway.ask(some, query, {}, WORK, "A"))).toEqual({
      data: { legalEntity: { name: "甲公司" } },
    });
    expect(plain(await gateway.ask(some, query, {}, WORK, "B")).data).toEqual({
      legalEntity: { remark: null, id: "1" },
    });
  });

  it("vouches for what is so, and for no more", async () => {
    await gateway.ask(some, QUERY);
    expect(gateway.claims()).toEqual({ ...WORK, reader: "TEST", day: DAY, reach: "single" });
    await gateway.ask(some, `{ legalEntity { name } }`, {}, {});
    expect(gateway.claims()).toEqual({
      reader: "TEST",
      secondFactor: false,
      day: DAY,
      reach: "single",
    });
    await gateway.ask(some, `{ legalEntities { nodes { liaison name } } }`, {}, { purpose: "P02" });
    expect(gateway.claims()).toEqual({
      purpose: "P02",
      reader: "TEST",
      secondFactor: false,
      day: DAY,
      reach: "several",
    });
  });

  it("asks the subgraphs nothing where nothing may be had", async () => {
    expect(plain(await gateway.ask(nobody, `{ secret }`)).data).toEqual({ secret: null });
    expect(gateway.executed).toEqual([]);
    expect(plain(await gateway.ask(nobody, `{ legalEntity { remark } }`)).data).toEqual({
      legalEntity: { remark: null },
    });
    expect(gateway.sources()).toEqual(["{ legalEntity { __typename } }"]);
  });

  it("refuses what is too large before anything of it is asked", async () => {
    const query = `query ($n: Int) { legalEntities(first: $n) { nodes { name } } }`;
    await expect(gateway.ask(some, query, { n: 20_001 })).rejects.toThrow("more than 20000");
    expect(gateway.executed).toEqual([]);
    expect(plain(await gateway.ask(some, query, { n: 2 })).errors).toBeUndefined();
  });

  it.each([QUERY, `{ legalEntity { name } }`])(
    "tells of what a subgraph withheld once, beside its own errors: %s",
    async (query) => {
      const explanation = { code: "OWN_ONLY", reason: "只限本人", remedy: "ask" } as const;
      const denial = { coordinate: "X.y", categories: ["liaison"], explanation } as const;
      gateway.answers = async () => ({
        data: { legalEntity: null },
        errors: [
          withheldError(denial, ["legalEntity", 0]),
          new GraphQLError("broken"),
          withheldError(denial, ["legalEntity", 1]),
        ],
      });
      const { data, errors = [] } = plain(await gateway.ask(some, query));
      expect(data).toEqual({ legalEntity: null });
      expect(errors.map(({ message }) => message)).toEqual([
        "broken",
        "Not authorized to read X.y",
      ]);
    },
  );

  it("answers nothing that is not open before its record is durable", async () => {
    gateway.isDurable = false;
    await expect(gateway.ask(some, QUERY)).rejects.toThrow("only open data is answered");
    expect(plain(await gateway.ask(some, `{ legalEntity { name } }`)).data).toEqual({
      legalEntity: { name: "甲公司" },
    });
  });

  it("records whom it told of, which fields, and what it withheld", async () => {
    await gateway.ask(some, `{ legalEntity { liaison remark } }`);
    await gateway.ask(some, `{ legalEntity { name } }`);
    expect(JSON.stringify(gateway.recorded[0])).toMatch(
      /"LegalEntity\.liaison".*"LegalEntity\.remark"/u,
    );
    expect(JSON.stringify(gateway.recorded[0])).toMatch(/"subjects":\["1"\]/u);
    expect(JSON.stringify(gateway.recorded[1])).not.toMatch(/LegalEntity\./u);
  });

  it("decides anew by a schema that was loaded anew", async () => {
    await gateway.ask(some, QUERY);
    const changed = buildSchema(sdl.replaceAll("liaison: String", "liaison: Int"));
    gateway.load(changed);
    const masked = readerWith(grantsOf({ liaison: "masked" }, { nameEn: "Masked" }));
    expect(plain(await gateway.ask(masked, QUERY)).data).toEqual({
      legalEntity: { liaison: null, name: "甲公司" },
    });
  });

  it("tells the subgraphs of the officer who asks, by his key", async () => {
    gateway.officerKey = "key-of-001";
    await gateway.ask(some, QUERY);
    expect(gateway.claims()).toMatchObject({ officer: "key-of-001" });
    gateway.officerKey = undefined;
    await gateway.ask(some, QUERY);
    expect(gateway.claims()).not.toHaveProperty("officer");
  });

  it("tells the subgraphs whom that officer avoids, and does not look it up where nothing is executed", async () => {
    let lookUps = 0;
    gateway.avoids = async () => {
      lookUps += 1;
      return [3, 17];
    };
    await gateway.ask(some, QUERY);
    expect(gateway.claims()).toMatchObject({ avoids: [3, 17] });
    expect(lookUps).toBe(1);
    await gateway.ask(nobody, "{ secret }");
    expect(lookUps).toBe(1);
    gateway.avoids = async () => [];
    await gateway.ask(some, QUERY);
    expect(gateway.claims()).not.toHaveProperty("avoids");
  });

  it("counts the records that it asks for, and the entities that it looks up", async () => {
    await gateway.ask(some, `{ legalEntity { name } again: legalEntity { name } }`);
    await gateway.ask(some, `{ legalEntities(first: 3) { nodes { name } } }`);
    expect(gateway.counted).toEqual([2, 3]);
  });

  it("says beside the data what was withheld, and nothing where nothing was", async () => {
    const { extensions } = plain(await gateway.ask(some, `{ legalEntity { remark name } }`));
    expect(extensions).toMatchObject({ access: [{ coordinate: "LegalEntity.remark" }] });
    expect(plain(await gateway.ask(some, `{ legalEntity { name } }`))).not.toHaveProperty(
      "extensions",
    );
  });

  it("asks with the variables that the request gives", async () => {
    const query = `query ($n: Int!, $all: Boolean!) { legalEntities(first: $n) { nodes { name liaison @include(if: $all) } } }`;
    const { data } = plain(await gateway.ask(some, query, { n: 3, all: false }));
    expect(data).toEqual({ legalEntities: { nodes: [{ name: "甲公司" }] } });
    expect(gateway.counted).toEqual([3]);
  });

  it("answers variables that do not fit by their errors alone, and asks nothing", async () => {
    const query = `query ($n: Int!) { legalEntities(first: $n) { nodes { name } } }`;
    const result = plain(await gateway.ask(some, query, { n: "many" }));
    expect([result.data, result.errors?.length, gateway.happened]).toEqual([undefined, 1, []]);
  });
});
