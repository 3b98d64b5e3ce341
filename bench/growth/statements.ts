import { resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { type RunningInstallation, startInstallation } from "../installation.ts";
import { inspect, INSPECTED } from "../measure/inspector.ts";
import { ask, askedOf } from "./asked.ts";

/** What SQLite runs for a question. */
export interface StatementsOf {
  readonly title: string;
  readonly count: number;
  /** Steps of plans that read a whole table or index, with their statement. */
  readonly scans: readonly string[];
}

const COUNTING = ["--import", resolve("dist/bench/growth/countedStatements.js")];
const TURNS = 5;
/** The audit trail is written by statements of its own, which come with every question. */
const TRAIL = "governance.sqlite";
/** Tables that a statement makes for itself, what a text index found, and values that it is given are no tables. */
const SCAN = /^SCAN (?!ranked|rank_\d|CONSTANT ROW|json_each|.* VIRTUAL TABLE)\w/u;

/** The statements of each question that has been asked before, and how SQLite reads this city for them. */
export async function statementsOf(entities: number): Promise<StatementsOf[]> {
  const installation = await startInstallation(entities, {}, undefined, [
    ...INSPECTED,
    ...COUNTING,
  ]);
  try {
    const found: StatementsOf[] = [];
    for (const asked of await askedOf(installation)) {
      const runs: [string, number][][] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        await statementsRun(installation);
        await ask(installation, asked, turn);
        const run = await statementsRun(installation);
        runs.push(run.filter(([key]) => !key.includes(TRAIL)));
      }
      // Followers of events look for new ones now and then, which some turns meet.
      const counts = runs.map((run) => run.reduce((sum, [, times]) => sum + times, 0));
      const texts = new Set(runs.flatMap((run) => run.map(([key]) => key)));
      found.push({
        title: asked.title,
        count: Math.min(...counts),
        scans: [...texts].flatMap(scansOf),
      });
    }
    return found;
  } finally {
    await installation.stop();
  }
}

async function statementsRun({ inspector }: RunningInstallation): Promise<[string, number][]> {
  if (inspector === undefined) throw new TypeError("the gateway has no inspector");
  const [counted] = await inspect(inspector, [
    { method: "Runtime.evaluate", params: { expression: "statementsRun()" } },
  ]);
  const { value } = (counted as { result: { value: string } }).result;
  return JSON.parse(value) as [string, number][];
}

/** A search that names its index on purpose: it walks along its order only until a page is full. */
function isWalkedToItsLimit(statement: string): boolean {
  return / indexed by /u.test(statement) && / limit /u.test(statement);
}

function scansOf(key: string): string[] {
  const [file = "", ...lines] = key.split("\n");
  const statement = lines.join("\n");
  if (!/^\s*(?:select|with)\b/iu.test(statement) || isWalkedToItsLimit(statement)) return [];
  const database = new BetterSqlite3(file, { readonly: true });
  const steps = database.prepare(`explain query plan ${statement}`).all(
    ...statement
      .replaceAll(/[^?]/gu, "")
      .split("")
      .map(() => null),
  ) as { detail: string }[];
  database.close();
  return steps
    .filter(({ detail }) => SCAN.test(detail))
    .map(({ detail }) => `${detail} in ${statement.slice(0, 160)}`);
}
