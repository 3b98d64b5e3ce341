import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { type Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, type HttpAnswer, openGateway } from "../../support/openGateway.ts";

/** What an act was answered with, or the code it was refused with. */
export type Told = Readonly<Record<string, unknown>>;

/** An installation in which departments work together, and what they do and ask. */
export interface CollaborationStory {
  readonly gateway: GatewayUnderTest;
  databaseOf(subgraph: string): Database;
  /** What time it is for the subgraphs, of Shanghai, such as `2026-03-02T09:00:00`. */
  setTime(text: string): void;
  /** Does an act as a department, and answers its report or why it was refused. */
  act(department: string, name: string, input: object, purpose?: string): Promise<Told>;
  ask(reader: string, query: string, headers?: Headers): Promise<HttpAnswer["body"]>;
  close(): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

export const ON_THE_CASE: Headers = { "x-purpose": "P07", "x-basis": "CASE-2026-0001" };

const SUBGRAPHS = ["legal-entities", "collaboration", "governance"] as const;

export async function openCollaborationStory(entities: number): Promise<CollaborationStory> {
  const installation: Installation = await seededInstallation(entities);
  const { databaseOf } = readConfiguration(installation.env);
  const databases = new Map<string, Database>();
  for (const name of SUBGRAPHS) databases.set(name, await openDatabase(databaseOf(name)));
  let now = new Date();
  const gateway = await openGateway(installation.env, { clock: { now: () => now } });
  return {
    gateway,
    databaseOf(subgraph) {
      const database = databases.get(subgraph);
      if (database === undefined) throw new TypeError(`${subgraph} is not open`);
      return database;
    },
    setTime(text) {
      now = new Date(`${text}+08:00`);
    },
    async act(department, name, input, purpose = "P07") {
      const { body } = await gateway.ask(
        department,
        `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { number state { code } version dueAt } }`,
        { input },
        { "x-purpose": purpose, "x-basis": "CASE-2026-0001" },
      );
      const [error] = body.errors ?? [];
      if (error !== undefined) return { code: error.extensions?.["code"], says: error.message };
      const { state, ...report } = (body.data as Record<string, Report>)[name] as Report;
      return { ...report, state: state.code };
    },
    ask: async (reader, query, headers = ON_THE_CASE) =>
      (await gateway.ask(reader, query, undefined, headers)).body,
    async close() {
      await gateway.close();
      for (const database of databases.values()) await database.close();
      await installation.remove();
    },
  };
}

interface Report {
  readonly state: { readonly code: string };
}

/** Input types of the acts. */
const INPUTS: Readonly<Record<string, string>> = {
  proposeCriminalTransfer: "ProposeCriminalTransferInput",
  decideCriminalTransfer: "DecideCriminalTransferInput",
  sendCriminalTransfer: "SendCriminalTransferInput",
  answerCriminalTransfer: "AnswerCriminalTransferInput",
  askReconsideration: "AskAboutFilingInput",
  askFilingSupervision: "AskAboutFilingInput",
  handOverGoods: "HandOverGoodsInput",
  superviseFiling: "SuperviseFilingInput",
  prosecuteCriminalTransfer: "ProsecuteCriminalTransferInput",
  judgeCriminalTransfer: "JudgeCriminalTransferInput",
  submitRequest: "SubmitRequestInput",
  acceptRequest: "AcceptRequestInput",
  rejectRequest: "ReasonedRequestInput",
  feedbackRequest: "FeedbackRequestInput",
  withdrawRequest: "ReasonedRequestInput",
  superviseRequest: "ReasonedRequestInput",
  openJointTask: "OpenJointTaskInput",
  acceptJointTask: "JointTaskPartInput",
  dispatchTask: "DispatchTaskInput",
  acknowledgeDispatch: "DispatchPartInput",
  reportUp: "ReportUpInput",
};
