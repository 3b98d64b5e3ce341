import { isDeepStrictEqual } from "node:util";
import type { Question } from "../scenarios/question.ts";
import { isPeer } from "../systems/system.ts";
import type { Client } from "./load.ts";

/** So many turns of each question are asked of every system and compared. */
const CHECKED_TURNS = 8;
const SHOWN = 400;

/**
 * The systems that answer a question, all with the same data: what answers something else, or less, is not
 * faster. A peer that does so is left out of the question; any other system ends the measurement.
 */
export async function clientsThatAnswer(
  clients: readonly Client[],
  question: Question,
  report: (line: string) => void,
): Promise<Client[]> {
  const [first, ...others] = clients.filter(
    ({ system }) => system.request(question, 0) !== undefined,
  );
  if (first === undefined) return [];
  const able = [first];
  for (const client of others) {
    try {
      await compare(client, first, question);
      able.push(client);
    } catch (error) {
      if (!isPeer(client.system.id)) throw error;
      report(`left out of "${question.title}": ${(error as Error).message}`);
    }
  }
  return able;
}

async function compare(client: Client, first: Client, question: Question): Promise<void> {
  for (let turn = 1; turn <= CHECKED_TURNS; turn += 1) {
    const expected = await first.answer(question, turn);
    const answer = await client.answer(question, turn);
    if (isDeepStrictEqual(answer, expected)) continue;
    throw new Error(
      `${client.system.title} and ${first.system.title} differ in turn ${turn}: ${difference(answer, expected)}`,
    );
  }
}

/** The first place at which two answers differ, with both. */
function difference(left: unknown, right: unknown, path = "data"): string {
  if (isRecord(left) && isRecord(right))
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      if (!isDeepStrictEqual(left[key], right[key]))
        return difference(left[key], right[key], `${path}.${key}`);
  return `${path} is ${shown(left)} and ${shown(right)}`;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "undefined").slice(0, SHOWN);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
