import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

/** A field of `Mutation`, the type of its input, and what is asked of its answer. */
const ACTS = {
  lodgeComplaint: ["LodgeComplaintInput", "number handler { code } dueOn"],
  decideComplaint: ["DecideInput", "state { code } version dueOn"],
  assignComplaint: ["AssignInput", "state { code } version dueOn"],
  concludeComplaint: ["ConcludeComplaintInput", "state { code } version dueOn"],
  lodgeReport: ["LodgeReportInput", "number claimCode dueOn"],
  decideReport: ["DecideInput", "state { code } version dueOn"],
  assignReport: ["AssignInput", "state { code } version dueOn"],
  extendReport: ["ExtendReportInput", "state { code } version dueOn"],
  verifyReport: ["VerifyReportInput", "state { code } version dueOn"],
  answerReport: ["AnswerReportInput", "state { code } version dueOn"],
  grantReward: ["GrantRewardInput", "state { code } version dueOn"],
  payReward: ["PayRewardInput", "state { code } version dueOn"],
} as const;

type ActName = keyof typeof ACTS;

/** Who does or asks something, and for what. */
interface Asking {
  readonly person?: string;
  readonly purpose?: string;
  readonly basis?: string;
}

/** An installation in which complaints and reports of one entity are worked. */
export interface SocietyStory {
  readonly gateway: GatewayUnderTest;
  readonly society: Database;
  readonly entity: { readonly id: string; readonly uscc: string };
  /** The market supervision of the district of the entity. */
  readonly handler: string;
  /** Sets the day in Shanghai. */
  today(day: string): void;
  /** What an act was answered with, or the code that it was refused with. */
  act(reader: string, name: ActName, input: object, asking?: Asking): Promise<unknown>;
  ask(
    reader: string,
    query: string,
    asking?: Asking,
  ): Promise<{ data?: unknown; errors?: unknown }>;
  close(): Promise<void>;
}

export async function openSocietyStory(): Promise<SocietyStory> {
  let now = new Date("2026-03-02T02:00:00Z");
  const clock: Clock = { now: () => now };
  const installation = await seededInstallation(40);
  const { databaseOf } = readConfiguration(installation.env);
  const society = await openDatabase(databaseOf("society"));
  const gateway = await openGateway(installation.env, { clock });
  const [entity] = await entitiesOf(gateway);
  if (entity === undefined) throw new TypeError("the city has no entity with a code");

  async function headersOf(reader: string, { person, purpose = "P02", basis }: Asking) {
    const proof = { secondFactor: true, ...(person === undefined ? {} : { person }) };
    const token = await gateway.tokenOf(reader, proof);
    return {
      authorization: `Bearer ${token}`,
      "x-purpose": purpose,
      ...(basis === undefined ? {} : { "x-basis": basis }),
    };
  }

  return {
    gateway,
    society,
    ...entity,
    today(day) {
      now = new Date(`${day}T02:00:00Z`);
    },
    async act(reader, name, input, asking = {}) {
      const [type, answer] = ACTS[name];
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
      const headers = await headersOf(reader, asking);
      const { body } = await gateway.ask(reader, query, { input }, headers);
      const [error] = body.errors ?? [];
      if (error === undefined) return (body.data as Record<string, unknown>)[name];
      return { code: error.extensions?.["code"], says: error.message };
    },
    async ask(reader, query, asking = {}) {
      return (await gateway.ask(reader, query, undefined, await headersOf(reader, asking))).body;
    },
    async close() {
      await gateway.close();
      await society.close();
      await installation.remove();
    },
  };
}

/** An entity that nobody complained of yet, with its market supervision. */
async function entitiesOf(gateway: GatewayUnderTest) {
  const { body } = await gateway.ask(
    "SH-AIC",
    "{ legalEntities(first: 40) { nodes { id uscc domicile { district { code } } complaints { totalCount } reports { totalCount } } } }",
    undefined,
    { "x-purpose": "P05", "x-basis": "CASE-2026-0001" },
  );
  const { legalEntities } = body.data as { legalEntities: { nodes: Found[] } };
  return legalEntities.nodes
    .filter(({ complaints, reports }) => complaints.totalCount + reports.totalCount === 0)
    .flatMap(({ id, uscc, domicile: { district } }) =>
      uscc === null || district === null
        ? []
        : [{ entity: { id, uscc }, handler: `D-${district.code}-MSA` }],
    );
}

interface Found {
  readonly id: string;
  readonly uscc: string | null;
  readonly domicile: { readonly district: { readonly code: string } | null };
  readonly complaints: { readonly totalCount: number };
  readonly reports: { readonly totalCount: number };
}

export const REPORTER = { name: "李举报", telephone: "12098765432" };
export const COMPLAINANT = {
  name: "王投诉",
  telephone: "12087654321",
  idNumber: "319999197001010010",
};

/** A complaint of the entity of a story, with the market supervision of its district unless said otherwise. */
export function complaintOf(story: SocietyStory, number: string, changes: object = {}): object {
  return {
    number,
    uscc: story.entity.uscc,
    handler: story.handler,
    category: "C07",
    content: "预付卡商户停业，余额不予退还。",
    demand: "退还余额。",
    amount: "0.3",
    complainant: COMPLAINANT,
    ...changes,
  };
}

/** An anonymous report of the entity of a story, unless said otherwise. */
export function reportOf(story: SocietyStory, number: string, changes: object = {}): object {
  return {
    number,
    uscc: story.entity.uscc,
    category: "C02",
    content: "使用过期食品原料。",
    ...changes,
  };
}

/** An officer of the department that asks. */
export const officer = (person: string): Asking => ({ person });
