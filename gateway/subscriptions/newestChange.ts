import type { Today } from "../../kit/shanghaiToday.ts";
import type { CallContext } from "../gatewayContext.ts";
import type { SubgraphService } from "../execution/subgraphService.ts";

/** How often it is looked whether there is anything new, for all streams of a gateway together. */
const LOOK_EVERY_MILLISECONDS = 500;

/** The cursor of the newest change, whoever may know of it. Throws where it cannot be had just now. */
export interface NewestChange {
  /** As it was at most half a second ago: enough for looking again and again. */
  recently(): Promise<string>;
  /** As it is now: what has come to be before the call is not after this cursor. */
  now(): Promise<string>;
}

/** Belongs to no schema that clients see, discloses nothing to them, and stands in nobody's trail. */
const NEWEST = "query NewestChange { newestChangeCursor }";

/** For looking, the exchange is asked at most twice a second, however many streams look. */
export function newestChange(exchange: SubgraphService<CallContext>, today: Today): NewestChange {
  const newest = exchange.prepare({ query: NEWEST, operationName: "NewestChange" });
  let asked: Promise<string> | undefined;
  let until = 0;

  async function ask(): Promise<string> {
    const { data, errors } = await newest({}, callOf(today()));
    const cursor = data?.["newestChangeCursor"];
    if (typeof cursor === "string") return cursor;
    throw new Error(`the exchange does not tell its newest change: ${JSON.stringify(errors)}`);
  }

  function now(): Promise<string> {
    until = performance.now() + LOOK_EVERY_MILLISECONDS;
    return (asked = ask());
  }

  return {
    now,
    recently: () => (asked === undefined || performance.now() >= until ? now() : asked),
  };
}

/** By the claims of the public, who may know least. */
function callOf(day: string): CallContext {
  return {
    claims: { reader: "PUBLIC", secondFactor: false, day, reach: "single" },
    masked: new Set(),
    written: new Set(),
    signal: () => new AbortController().signal,
    subgraphLoaders: new Map(),
  };
}
