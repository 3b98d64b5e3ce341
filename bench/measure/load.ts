import { Pool } from "undici";
import type { Question } from "../scenarios/question.ts";
import type { System } from "../systems/system.ts";
import { processorTime } from "./processes.ts";
import { quantile } from "./statistics.ts";

/** What one round of one question showed of one system. */
export interface Measurement {
  /** Milliseconds of processor time of all the system's processes, for each request. */
  readonly processor: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** A client of one system, with its connections open. */
export interface Client {
  readonly system: System;
  /** The `data` of the answer. Throws where it has errors, or is none. */
  answer(question: Question, turn: number): Promise<unknown>;
  /** Asks for turns from `from` on, over all connections at once where the question says nothing else. */
  load(question: Question, from: number, requests: number): Promise<Measurement>;
  close(): Promise<void>;
}

/** An answer without errors begins with its data, whoever gives it. */
const DATA = '{"data":{';
const SHOWN = 600;

export function clientOf(system: System, connections: number): Client {
  const pool = new Pool(system.origin, { connections, pipelining: 1 });

  async function textOf(question: Question, turn: number): Promise<string> {
    const request = system.request(question, turn);
    if (request === undefined) throw new TypeError(`${system.id} does not answer ${question.id}`);
    const { statusCode, body } = await pool.request({ ...request, body: request.body ?? null });
    const text = await body.text();
    if (statusCode === 200 && text.startsWith(DATA)) return text;
    throw new Error(
      `${system.title} did not answer "${question.title}" (${statusCode}): ${text.slice(0, SHOWN)}`,
    );
  }

  return {
    system,
    answer: async (question, turn) =>
      (JSON.parse(await textOf(question, turn)) as { data: unknown }).data,
    async load(question, from, requests) {
      const latencies: number[] = [];
      let next = 0;
      const worker = async (): Promise<void> => {
        while (next < requests) {
          const turn = from + next;
          next += 1;
          const sent = performance.now();
          await textOf(question, turn);
          latencies.push(performance.now() - sent);
        }
      };
      const processorBefore = processorTime(system.pids);
      const before = performance.now();
      await Promise.all(
        Array.from({ length: question.oneAtATime === true ? 1 : connections }, worker),
      );
      const milliseconds = performance.now() - before;
      return {
        processor: (processorTime(system.pids) - processorBefore) / requests,
        perSecond: (requests * 1_000) / milliseconds,
        p50: quantile(latencies, 0.5),
        p99: quantile(latencies, 0.99),
      };
    },
    close: () => pool.close(),
  };
}
