import type { Database } from "../../../kit/database/database.ts";
import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { eventsAfter } from "../../../kit/outbox/outbox.ts";
import { collaboration } from "../../../subgraphs/collaboration/index.ts";
import { type Answer, openSubgraph } from "../../support/openSubgraph.ts";

export const YANGPU = "D-310110-MSA";
export const YANGPU_URB = "D-310110-URB";
export const PUDONG = "D-310115-MSA";
export const NUMBER = `${YANGPU}-LH-2026-0001`;
export const USCCS = ["91310000132260250X", "91310000132207927C"] as const;
export const DIGEST = "0123456789abcdef".repeat(4);

/** What an act was answered with, or the code and words that it was refused with. */
export type Told = Readonly<Record<string, unknown>>;

/** Departments that work on joint tasks, at a subgraph of their own, and a clock. */
export interface JointTaskStory {
  readonly database: Database;
  /** What time it is, of Shanghai, such as `2026-09-28T10:00:00`. */
  setTime(text: string): void;
  /** Does what falls due by itself. */
  doDue(): Promise<void>;
  act(department: string, name: string, input: object): Promise<Told>;
  ask(reader: string, query: string, use?: Use): Promise<Answer>;
}

interface Use {
  readonly purpose?: "P04" | "P15" | "P16";
  readonly basis?: string;
  readonly officer?: string;
  /** Entities that the officer avoids. */
  readonly avoids?: readonly number[];
}

export const IN_THE_CAMPAIGN: Use = { purpose: "P04", basis: NUMBER };

const PART = "{ state { code } version dueAt }";

const INPUTS: Readonly<Record<string, string>> = {
  openJointTask: "OpenJointTaskInput",
  acceptJointTask: "JointTaskPartInput",
  returnJointTask: "ReturnJointTaskInput",
  recordJointTaskStep: "RecordJointTaskStepInput",
  submitJointTaskResult: "SubmitJointTaskResultInput",
  closeJointTask: "CloseJointTaskInput",
  submitRequest: "SubmitRequestInput",
  withdrawJointTask: "ReasonedJointTaskInput",
  urgeJointTask: "ReasonedJointTaskInput",
  dispatchTask: "DispatchTaskInput",
  reportUp: "ReportUpInput",
  acknowledgeDispatch: "DispatchPartInput",
  returnDispatch: "ReasonedDispatchPartInput",
  answerDispatch: "AnswerDispatchInput",
  closeDispatch: "CloseDispatchInput",
  withdrawDispatch: "ReasonedDispatchInput",
  urgeDispatch: "ReasonedDispatchInput",
};

/** What an act is asked for besides: the part of whoever acted, under the name that its report has for it. */
function partAsked(input: string): string {
  if (input === "SubmitRequestInput") return "";
  return input.includes("JointTask") ? `part: participant ${PART}` : `part ${PART}`;
}

export async function openJointTaskStory(database: Database): Promise<JointTaskStory> {
  let now = new Date("2026-09-28T10:00:00+08:00");
  const subgraph = await openSubgraph(collaboration, database, { now: () => now });
  const rows = USCCS.map((uscc, at) => knownEntityRow(at + 1, uscc, "310110", "310110"));
  await database.knex("known_entity").insert(rows);
  const claimsOf = (reader: string, use: Use) => ({
    reader,
    ...use,
    secondFactor: false,
    day: now.toISOString().slice(0, 10),
    reach: "single" as const,
  });
  return {
    database,
    setTime(text) {
      now = new Date(`${text}+08:00`);
    },
    doDue: () => subgraph.running.doDue(),
    async act(department, name, input) {
      const type = INPUTS[name] ?? "";
      const { data, errors } = await subgraph.ask(
        `mutation ($input: ${type}!) { report: ${name}(input: $input) { number state { code } version dueAt ${partAsked(type)} } }`,
        { input },
        claimsOf(department, IN_THE_CAMPAIGN),
      );
      const [error] = (errors ?? []) as readonly Refusal[];
      if (error !== undefined) return { code: error.extensions.code, says: error.message };
      const { state, part, ...report } = (data as { report: Report }).report;
      if (!part) return { ...report, state: state.code };
      return { ...report, state: state.code, part: { ...part, state: part.state.code } };
    },
    ask: (reader, query, use = IN_THE_CAMPAIGN) =>
      subgraph.ask(query, undefined, claimsOf(reader, use)),
  };
}

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

interface Report {
  readonly state: { readonly code: string };
  readonly part?: { readonly state: { readonly code: string } } | null;
}

/** A joint inspection that Yangpu leads, and two departments take part in. */
export function inspection(changes: object = {}) {
  return {
    number: NUMBER,
    kind: "JOINT_INSPECTION",
    participants: [YANGPU_URB, PUDONG],
    usccs: [...USCCS],
    fields: ["MATTER", "LEGAL_BASIS", "REQUIREMENTS"].map((code) => ({ code, value: "内容" })),
    documents: [{ name: "检查方案", sha256: DIGEST }],
    ...changes,
  };
}

/** Changes that make it a task within the district of Yangpu, which others take part in. */
export function districts(...participants: readonly string[]) {
  const fields = ["MATTER", "LEGAL_BASIS", "REQUIREMENTS", "PLACE"];
  return {
    kind: "DISTRICT_HANDLING",
    participants,
    fields: fields.map((code) => ({ code, value: "内容" })),
  };
}

export const part = (version: number, more: object = {}) => ({ number: NUMBER, version, ...more });

/** A task that both who take part have accepted; its version is 3, and theirs 2. */
export async function accepted(story: JointTaskStory): Promise<void> {
  await story.act(YANGPU, "openJointTask", inspection());
  for (const one of [YANGPU_URB, PUDONG]) await story.act(one, "acceptJointTask", part(1));
}

/** What was told, in its order. */
export async function told({ database }: JointTaskStory) {
  const events = await eventsAfter(database, 0, 100);
  return events.map(({ type, entityId, payload }) => [type, entityId, payload]);
}
