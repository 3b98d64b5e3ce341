import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { csv, importFile, row, usccOf } from "../../seeds/registrations/registrationFile.ts";
import { seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, type HttpAnswer, openGateway } from "../../support/openGateway.ts";

/** What an act was answered with, or the code it was refused with. */
type Told = Record<string, unknown>;

const INPUTS = {
  commitToNotice: "CommitToNoticeInput",
  claimNotice: "ClaimNoticeInput",
  returnNotice: "ReturnNoticeInput",
  reassignNotice: "ReassignNoticeInput",
  feedbackNotice: "FeedbackNoticeInput",
} as const;

/** A notice as a department finds it on its list. */
export interface FoundNotice {
  readonly id: string;
  readonly version: number;
  readonly scopePhrase: string | null;
  readonly state: { readonly code: string };
}

/** An installation into which registrations come, and what departments do about them. */
export interface NoticeStory {
  readonly gateway: GatewayUnderTest;
  readonly approvals: Database;
  /** Goes to ten o'clock in Shanghai on a day. */
  goTo(day: string): void;
  /** Enterprises of Pudong are registered or registered anew, each with a number and a scope. */
  register(scopes: Readonly<Record<number, string>>): Promise<void>;
  act(reader: string, name: keyof typeof INPUTS, input: object, purpose?: string): Promise<Told>;
  ask(reader: string, query: string, purpose?: string): Promise<HttpAnswer["body"]>;
  /** What a department finds on its list, or in its pool. */
  list(reader: string, list?: string): Promise<FoundNotice[]>;
  close(): Promise<void>;
}

export const REGISTRAR = "D-310115-MSA";
export const HASH = createHash("sha256").update("承诺书").digest("hex");

/** The unified code of the enterprise of a number; the city that is seeded has none of these. */
export function enterprise(number: number): string {
  return usccOf(100_000 + number);
}

export async function openNoticeStory(day: string): Promise<NoticeStory> {
  const installation = await seededInstallation(5);
  const { databaseOf } = readConfiguration(installation.env);
  const register = await openDatabase(databaseOf("legal-entities"));
  const approvals = await openDatabase(databaseOf("approvals"));
  // The city has notices of its own, which are no part of the story.
  for (const table of ["dual_notice", "notice_letter"]) await approvals.knex(table).delete();
  let now = tenOClock(day);
  const gateway = await openGateway(installation.env, { clock: { now: () => now } });

  async function ask(reader: string, query: string, purpose = "P02") {
    const answer = await gateway.ask(reader, query, undefined, { "x-purpose": purpose });
    return answer.body;
  }

  return {
    gateway,
    approvals,
    ask,
    goTo(next) {
      now = tenOClock(next);
    },
    async register(scopes) {
      const path = join(installation.env.DATA_DIR, "registrations.csv");
      const lines = Object.entries(scopes).map(([number, scope]) =>
        row(100_000 + Number(number), { 经营范围: scope }),
      );
      writeFileSync(path, csv(lines));
      await importFile(register, path);
      await gateway.settle();
    },
    async act(reader, name, input, purpose = name === "commitToNotice" ? "P19" : "P02") {
      const { body } = await gateway.ask(
        reader,
        `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { ${name === "commitToNotice" ? LETTER : NOTICE} } }`,
        { input },
        { "x-purpose": purpose },
      );
      const [error] = body.errors ?? [];
      if (error !== undefined)
        return {
          code: error.extensions?.["code"],
          cause: error.extensions?.["cause"],
          says: error.message,
        };
      return (body.data as Record<string, Told>)[name] ?? {};
    },
    async list(reader, list = "dualNotices") {
      const { data, errors } = await ask(
        reader,
        `{ ${list} { nodes { id version scopePhrase state { code } } } }`,
      );
      if (errors !== undefined) throw new TypeError(JSON.stringify(errors));
      return (data as Record<string, { nodes: FoundNotice[] }>)[list]?.nodes ?? [];
    },
    async close() {
      await gateway.close();
      await register.close();
      await approvals.close();
      await installation.remove();
    },
  };
}

function tenOClock(day: string): Date {
  return new Date(`${day}T10:00:00+08:00`);
}

/** The first notice that a department has. */
export async function heldNotice(story: NoticeStory, department: string): Promise<FoundNotice> {
  const [notice] = await story.list(department);
  if (notice === undefined) throw new TypeError(`${department} has no notice`);
  return notice;
}

/** An act on what who acts may not know of. */
export const REFUSED = { code: "BAD_USER_INPUT" };

const LETTER = "commitment { signedAt documentHash status { code } }";
const NOTICE = "version state { code } addressee { code } dueOn feedback { code } clue { foundOn }";
