import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { officerKey } from "../../../gateway/authentication/officerKey.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../../seeds/write/cityDatabases.ts";
import { compiledCommand } from "../../support/compiledCommands.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

const LOOK_UP = `query ($id: ID!) { legalEntity(id: $id) { name legalRepresentative { name } } }`;
const CASES = `{ misuseCases { nodes {
  id rule { code } state { code } officer department { code } evidence { nodes { subjectCount refusal } }
} } }`;

const lookedUp = (state: string) => ({
  id: "1",
  rule: { code: "AVOIDED_ENTITY" },
  state: { code: state },
  officer: "demo:SH-AIC",
  department: { code: "SH-AIC" },
  evidence: { nodes: [{ subjectCount: 1, refusal: null }] },
});

const refused = {
  id: "2",
  rule: { code: "REPEATED_REFUSALS" },
  state: { code: "OPEN" },
  officer: "demo:SH-TAX",
  department: { code: "SH-TAX" },
  evidence: {
    nodes: Array.from({ length: 10 }, () => ({ subjectCount: 0, refusal: "PURPOSE_NOT_ALLOWED" })),
  },
};

describe("misuse of a gateway", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    installation = await seededInstallation(3);
    const databases = await openConfiguredDatabases(installation.env);
    await databases.legalEntities.knex("officer_avoidance").insert({
      officer_key: officerKey("SH-AIC", "demo:SH-AIC"),
      entity_id: 1,
      declared_on: "2016-07-18",
    });
    await closeCityDatabases(databases);
    gateway = await openGateway(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  it("is found by the command, and told to an auditor", async () => {
    await gateway.ask("SH-AIC", LOOK_UP, { id: "2" }, { "x-purpose": "P02" });
    await gateway.ask("SH-AIC", LOOK_UP, { id: "1" }, { "x-purpose": "P02" });
    for (let times = 0; times < 10; times += 1)
      await gateway.ask("SH-TAX", LOOK_UP, { id: "2" }, { "x-purpose": "P16" });
    expect(await auditMisuse()).toMatch(/^12 new records .*: 2 cases opened, 0 extended\n$/u);
    expect(await auditMisuse()).toMatch(/^0 new records .*: 0 cases opened, 0 extended\n$/u);
    expect(await casesFor("SH-AUDIT")).toEqual({
      misuseCases: { nodes: [refused, lookedUp("OPEN")] },
    });
  });

  it("stays on record once it was examined", async () => {
    expect(await auditMisuse("--confirm", "1")).toBe("case 1: CONFIRMED\n");
    expect(await auditMisuse("--dismiss", "1")).toBe("");
    expect(await casesFor("SH-AUDIT")).toEqual({
      misuseCases: { nodes: [refused, lookedUp("CONFIRMED")] },
    });
  });

  it("is told to no department, not even of its own officers", async () => {
    expect(await casesFor("SH-AIC", "P02")).toEqual({ misuseCases: null });
  });

  async function casesFor(reader: string, purpose = "P16"): Promise<unknown> {
    const { body } = await gateway.ask(reader, CASES, {}, { "x-purpose": purpose });
    return body.data;
  }

  async function auditMisuse(...args: string[]): Promise<string> {
    const command = compiledCommand("gateway/commands/auditMisuse.ts", args);
    const child = spawn(process.execPath, command, {
      env: { PATH: process.env["PATH"] ?? "", ...installation.env },
    });
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    await once(child, "close");
    return stdout;
  }
});
