import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type DistributedGateway, openDistributedGateway } from "../../support/openGateway.ts";

const QUERY = `query ($id: ID!) {
  legalEntity(id: $id) { name legalRepresentative { name idNumber phone } }
}`;
/** The second entity of the default city. */
const ID = "2";

describe("a field that policy withholds", () => {
  let installation: Installation;
  let gateway: DistributedGateway;

  beforeAll(async () => {
    installation = await seededInstallation(5);
    gateway = await openDistributedGateway(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  it("is null for the public, with an error that says why, and no subgraph was asked for it", async () => {
    const { status, body } = await gateway.ask("PUBLIC", QUERY, { id: ID });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      legalEntity: {
        name: expect.any(String),
        legalRepresentative: { name: expect.any(String), idNumber: null, phone: null },
      },
    });
    expect(body.errors).toEqual([
      {
        message: "Not authorized to read LegalRepresentative.idNumber",
        path: ["legalEntity", "legalRepresentative", "idNumber"],
        extensions: {
          code: "UNAUTHORIZED_FIELD_OR_TYPE",
          coordinate: "LegalRepresentative.idNumber",
          categories: ["representative.idNumber"],
          cause: "NOT_SHARED",
          reason:
            "法定代表人证件号码不向社会公众提供（个人信息保护法 §6、§34） · not shared with: The public",
          remedy: "向上海市工商行政管理局提出申请 · ask SH-AIC",
        },
      },
      expect.objectContaining({
        path: ["legalEntity", "legalRepresentative", "phone"],
        extensions: expect.objectContaining({ code: "UNAUTHORIZED_FIELD_OR_TYPE" }),
      }),
    ]);
    const asked = Object.values(gateway.sent).flat();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("legalRepresentative");
    expect(asked[0]).not.toMatch(/idNumber|phone/u);
  });

  it("is given to a registrar for a purpose with its basis, and was asked for", async () => {
    const without = await gateway.ask("SH-AIC", QUERY, { id: ID });
    expect(without.body.errors?.map(({ path, extensions }) => [path?.at(-1), extensions])).toEqual(
      ["idNumber", "phone"].map((field) => [
        field,
        expect.objectContaining({ cause: "PURPOSE_REQUIRED" }),
      ]),
    );
    const purpose = { "x-purpose": "P05", "x-basis": "CASE-2026-0001" };
    const { body } = await gateway.ask("SH-AIC", QUERY, { id: ID }, purpose);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      legalEntity: {
        legalRepresentative: { idNumber: expect.stringMatching(/^319999\d{11}[\dX]$/u) },
      },
    });
    expect(gateway.sent["legal-entities"]?.at(-1)).toContain("idNumber");
  });

  it("asks no subgraph at all where nothing is left of the operation", async () => {
    const before = Object.values(gateway.sent).flat().length;
    const { body } = await gateway.ask("PUBLIC", `{ registrationImports { totalCount } }`);
    expect(body.data).toEqual({ registrationImports: null });
    expect(body.errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: "UNAUTHORIZED_FIELD_OR_TYPE" }),
      }),
    ]);
    expect(Object.values(gateway.sent).flat()).toHaveLength(before);
  });
});
