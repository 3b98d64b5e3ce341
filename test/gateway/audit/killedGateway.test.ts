import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it, jest } from "@jest/globals";
import { openAuditKeys } from "../../../audit/auditKeys.ts";
import type { AuditPayload } from "../../../audit/auditRecord.ts";
import { verifyTrail } from "../../../audit/verify/verifyTrail.ts";
import { openDevelopmentIssuer } from "../../../gateway/authentication/developmentIssuer.ts";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { compiledCommand } from "../../support/compiledCommands.ts";
import { type InstallationEnvironment, seededInstallation } from "../../support/installation.ts";
import { openGateway } from "../../support/openGateway.ts";
import { announcedUrl } from "../announcedUrl.ts";

jest.setTimeout(120_000);

const CLIENTS = 12;
/** So many answers are in the hands of clients when the gateway is killed. */
const ANSWERS = 250;

const READER = "SH-AIC";
const IDENTITY = /* GraphQL */ `
  query Identity($uscc: String!) {
    legalEntity(uscc: $uscc) {
      legalRepresentative {
        idNumber
        phone
      }
    }
  }
`;

interface IdentityAnswer {
  readonly data?: {
    readonly legalEntity?: {
      readonly legalRepresentative?: Readonly<Record<"idNumber" | "phone", string | null>>;
    };
  };
}

/** The cases for which clients asked, and those whose classified values they received. */
interface Load {
  readonly asked: readonly string[];
  readonly answered: readonly string[];
  readonly signal: string | null;
}

/** Clients that ask one after the other, each for a case of its own, until the gateway is killed. */
async function killUnderLoad(env: InstallationEnvironment, uscc: string): Promise<Load> {
  const gateway = spawn(process.execPath, compiledCommand("gateway/commands/startGateway.ts"), {
    env: { PATH: process.env["PATH"] ?? "", ...env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(gateway, "exit");
  const asked: string[] = [];
  const answered: string[] = [];

  async function client(url: string, token: string): Promise<void> {
    for (;;) {
      const basis = `CASE-${String(asked.length + 1).padStart(6, "0")}`;
      asked.push(basis);
      const answer = await answerOf(url, token, basis);
      // The connection broke, or was refused: the gateway is gone.
      if (answer === undefined) return;
      const representative = answer.data?.legalEntity?.legalRepresentative;
      if (typeof representative?.idNumber !== "string")
        throw new Error(`no classified value in ${JSON.stringify(answer)}`);
      answered.push(basis);
      if (answered.length === ANSWERS) gateway.kill("SIGKILL");
    }
  }

  async function answerOf(
    url: string,
    token: string,
    basis: string,
  ): Promise<IdentityAnswer | undefined> {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${token}`,
          "x-purpose": "P05",
          "x-basis": basis,
        },
        body: JSON.stringify({ query: IDENTITY, variables: { uscc } }),
      });
      return (await response.json()) as IdentityAnswer;
    } catch (error) {
      if (gateway.killed) return undefined;
      throw error;
    }
  }

  try {
    const url = await announcedUrl(gateway);
    const issuer = await openDevelopmentIssuer(env.DATA_DIR);
    const token = await issuer.issue(READER, { secondFactor: true });
    await Promise.all(Array.from({ length: CLIENTS }, () => client(url, token)));
  } finally {
    gateway.kill("SIGKILL");
  }
  const [, signal] = (await exited) as [number | null, string | null];
  return { asked, answered, signal };
}

/** An entity whose representative the reader may see. */
async function seededUscc(env: InstallationEnvironment): Promise<string> {
  const register = await openDatabase(readConfiguration(env).databaseOf("legal-entities"));
  const { uscc } = await register.knex("legal_entity").whereNotNull("uscc").first("uscc");
  await register.close();
  return uscc;
}

/** The trail of an installation, as an inquiry reads it. */
async function openLeftTrail(env: InstallationEnvironment) {
  const { auditKeysFile, auditAnchorsFile, databaseOf } = readConfiguration(env);
  const keys = await openAuditKeys(auditKeysFile);
  const { knex, close } = await openDatabase(databaseOf("governance"));
  return {
    keys,
    close,
    async recordedBases(): Promise<string[]> {
      const payloads: string[] = await knex("audit_record").orderBy("seq").pluck("payload");
      return payloads.map((payload) => String((JSON.parse(payload) as AuditPayload).basis));
    },
    verify: () => verifyTrail({ knex, verifier: keys, anchorsFile: auditAnchorsFile }),
  };
}

describe("a gateway killed with SIGKILL under load", () => {
  const mysqlUrl = process.env["TEST_MYSQL_URL"];
  const available =
    mysqlUrl === undefined ? (["SQLite"] as const) : (["SQLite", "MariaDB"] as const);

  it.each(available)(
    "has recorded every classified answer that a client received, and its trail goes on (%s)",
    async (kind) => {
      const { env, remove } = await seededInstallation(
        20,
        kind === "MariaDB" ? mysqlUrl : undefined,
      );
      try {
        const uscc = await seededUscc(env);
        const { asked, answered, signal } = await killUnderLoad(env, uscc);
        expect(signal).toBe("SIGKILL");
        expect(answered.length).toBeGreaterThanOrEqual(ANSWERS);
        // Every client was waiting for an answer, or asked a gateway that was gone.
        expect(asked).toHaveLength(answered.length + CLIENTS);

        const trail = await openLeftTrail(env);
        const recorded = await trail.recordedBases();
        const keyOf = (basis: string): string => trail.keys.pseudonym("basis", basis);
        const isRecorded = new Set(recorded);
        expect(answered.filter((basis) => !isRecorded.has(keyOf(basis)))).toEqual([]);
        // None is recorded twice, and none that nobody asked for.
        expect(isRecorded.size).toBe(recorded.length);
        const isAsked = new Set(asked.map(keyOf));
        expect(recorded.filter((key) => !isAsked.has(key))).toEqual([]);
        expect(await trail.verify()).toMatchObject({ records: recorded.length, findings: [] });

        const again = await openGateway(env);
        const use = { "x-purpose": "P05", "x-basis": "CASE-AGAIN" };
        const { status } = await again.ask(READER, IDENTITY, { uscc }, use);
        await again.close();
        expect(status).toBe(200);
        expect((await trail.recordedBases()).slice(recorded.length)).toEqual([keyOf("CASE-AGAIN")]);
        expect(await trail.verify()).toMatchObject({ records: recorded.length + 1, findings: [] });
        await trail.close();
      } finally {
        await remove();
      }
    },
  );
});
