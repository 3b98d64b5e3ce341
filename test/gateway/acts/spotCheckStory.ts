import { createHash } from "node:crypto";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { contributionCommitment } from "../../../subgraphs/supervision/draw/commitment.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, type HttpAnswer, openGateway } from "../../support/openGateway.ts";

export const DEPARTMENTS = ["SH-AIC", "SH-FDA", "SH-QTS"] as const;
const CHECKING = { "x-purpose": "P03" };

/** What an act was answered with, or the code it was refused with. */
type Told = Record<string, unknown>;

/** An installation in which three departments check together, and what each of them does. */
export interface SpotCheckStory {
  readonly gateway: GatewayUnderTest;
  readonly supervision: Database;
  /** Unified codes of the directory, in ascending order. */
  readonly objects: readonly string[];
  /** Does an act for a department, as an officer of it where one is named. */
  act(department: string, act: Act, officer?: string, headers?: Headers): Promise<Told>;
  ask(reader: string, query: string): Promise<HttpAnswer["body"]>;
  /** Every party commits to its part of the seed, and then every party reveals it. */
  prepare(number: string): Promise<void>;
  /** Ids of what was drawn, in the order of the draw. */
  pairings(): Promise<string[]>;
  close(): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

/** A field of `Mutation` with its input. */
export interface Act {
  readonly name: keyof typeof INPUTS;
  readonly input: object;
}

const INPUTS = {
  createSpotCheckTask: "CreateSpotCheckTaskInput",
  voidSpotCheckTask: "VoidSpotCheckTaskInput",
  commitSeed: "CommitSeedInput",
  revealSeed: "RevealSeedInput",
  drawSpotCheck: "DrawSpotCheckInput",
  recordSpotCheckResult: "RecordSpotCheckResultInput",
  reviewSpotCheckResult: "ReviewSpotCheckResultInput",
  withdrawSpotCheckResult: "WithdrawSpotCheckResultInput",
} as const;

/** A party's secret of a task, the same in every run. */
export function secretOf(party: string, number: string): string {
  return createHash("sha256").update(`secret of ${party} for ${number}`).digest("hex");
}

export function commitmentOfParty(party: string, number: string): string {
  return contributionCommitment(number, party, secretOf(party, number));
}

export async function openSpotCheckStory(): Promise<SpotCheckStory> {
  const installation: Installation = await seededInstallation(40);
  const { databaseOf } = readConfiguration(installation.env);
  const supervision = await openDatabase(databaseOf("supervision"));
  await supervision
    .knex("inspector")
    .insert(
      DEPARTMENTS.flatMap((code) =>
        [1, 2, 3].map((at) => ({ number: `${code}-000${at}`, department_code: code })),
      ),
    );
  const objects: string[] = await supervision
    .knex("spot_check_object")
    .whereNull("closed_on")
    .orderBy("uscc")
    .pluck("uscc");
  const gateway = await openGateway(installation.env);

  async function act(
    department: string,
    { name, input }: Act,
    officer = department,
    headers: Headers = CHECKING,
  ): Promise<Told> {
    const token = await gateway.tokenOf(department, { secondFactor: true, person: officer });
    const isTask = !name.endsWith("Result");
    const answer = await gateway.ask(
      department,
      `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { ${isTask ? TASK : RESULT} } }`,
      { input },
      { ...headers, authorization: `Bearer ${token}` },
    );
    const [error] = answer.body.errors ?? [];
    if (error !== undefined)
      return {
        code: error.extensions?.["code"],
        cause: error.extensions?.["cause"],
        says: error.message,
      };
    return (answer.body.data as Record<string, Told>)[name] ?? {};
  }

  return {
    gateway,
    supervision,
    objects,
    act,
    ask: async (reader, query) => (await gateway.ask(reader, query, undefined, CHECKING)).body,
    async prepare(number) {
      for (const party of DEPARTMENTS) {
        const commitment = commitmentOfParty(party, number);
        await act(party, { name: "commitSeed", input: { number, commitment } });
      }
      for (const party of DEPARTMENTS) {
        const secret = secretOf(party, number);
        await act(party, { name: "revealSeed", input: { number, secret } });
      }
    },
    async pairings() {
      const ids: number[] = await supervision
        .knex("spot_check_pairing")
        .orderBy("place")
        .pluck("id");
      return ids.map(String);
    },
    async close() {
      await gateway.close();
      await supervision.close();
      await installation.remove();
    },
  };
}

const TASK = "state { code } version awaited { code } task { number commitment }";
const RESULT = "state { code } version publishedOn isOverdue";
