import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "../measure/load.ts";
import type { Question } from "../scenarios/question.ts";

/** What is asked, and how hard. */
export interface Load {
  readonly mix: readonly Question[];
  readonly connections: number;
  /** Requests a second, of all connections together; as many as are answered where it is undefined. */
  readonly rate: number | undefined;
}

/** What came of the requests of some seconds. */
export interface Answered {
  readonly requests: number;
  /** What was wrong, each once. */
  readonly errors: ReadonlyMap<string, number>;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
}

/** Asks a mix of questions for so long; `from` is the first turn, which no other stretch of time has asked. */
export async function loadFor(
  client: Client,
  { mix, connections, rate }: Load,
  milliseconds: number,
  from: number,
): Promise<Answered> {
  const latencies: number[] = [];
  const errors = new Map<string, number>();
  const begun = performance.now();
  let next = 0;

  async function ask(turn: number): Promise<void> {
    const question = mix[turn % mix.length];
    if (question === undefined) return;
    const sent = performance.now();
    try {
      await client.answer(question, turn);
    } catch (error) {
      const [line = ""] = String(error).split("\n");
      errors.set(line, (errors.get(line) ?? 0) + 1);
    }
    latencies.push(performance.now() - sent);
  }

  async function connection(): Promise<void> {
    while (performance.now() - begun < milliseconds) {
      const at = next;
      next += 1;
      const due = rate === undefined ? 0 : begun + (at * 1_000) / rate - performance.now();
      if (due > 0) await wait(due);
      await ask(from + at);
    }
  }

  await Promise.all(Array.from({ length: connections }, connection));
  return { requests: latencies.length, errors, latencies };
}
