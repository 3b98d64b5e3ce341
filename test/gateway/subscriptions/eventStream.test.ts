import { expect, it } from "@jest/globals";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Told } from "../../../gateway/subscriptions/changeStream.ts";
import { eventStream } from "../../../gateway/subscriptions/eventStream.ts";

const told = (cursor: string): Told => ({ cursor, result: { data: { changes: { cursor } } } });

async function* telling(changes: Iterable<Told>): AsyncGenerator<Told, void, undefined> {
  yield* changes;
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}

it("an event has the cursor of its change as its id, and what ends a stream has none", async () => {
  const end: Told = { result: { errors: [{ message: "over" }] } };
  expect(await textOf(eventStream(telling([told("abc"), end])))).toBe(
    [
      ":\n\n",
      'event: next\nid: abc\ndata: {"data":{"changes":{"cursor":"abc"}}}\n\n',
      'event: next\ndata: {"errors":[{"message":"over"}]}\n\n',
      "event: complete\ndata:\n\n",
    ].join(""),
  );
});

it("a comment keeps the connection while there is nothing to tell", async () => {
  const patience = new AbortController();
  async function* late(): AsyncGenerator<Told, void, undefined> {
    await once(patience.signal, "abort");
    yield told("abc");
  }
  const chunks: string[] = [];
  for await (const chunk of eventStream(late(), 5)) {
    chunks.push(String(chunk));
    if (chunks.length === 3) patience.abort();
  }
  expect(chunks.slice(0, 3)).toEqual([":\n\n", ":\n\n", ":\n\n"]);
  expect(chunks.filter((chunk) => chunk !== ":\n\n")).toHaveLength(2);
});

it("nothing is asked for that a slow subscriber has no room for", async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<Told, void, undefined> {
    for (;;) yield told(String((asked += 1)));
  }
  const stream = eventStream(endless());
  const reader = stream[Symbol.asyncIterator]();
  await reader.next();
  await reader.next();
  await wait(20);
  const whileWaiting = asked;
  await wait(20);
  expect(asked).toBe(whileWaiting);
  expect(asked).toBeLessThanOrEqual(5);
  stream.destroy();
});
