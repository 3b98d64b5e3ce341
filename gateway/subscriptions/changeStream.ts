import { setTimeout as wait } from "node:timers/promises";
import { type FormattedExecutionResult, type GraphQLFormattedError, print } from "graphql";
import type { NewestChange } from "./newestChange.ts";
import { CURSOR_KEY, CURSOR_VARIABLE, type SubscribedQuery } from "./subscribedQuery.ts";

/** How often a stream looks whether there is anything new. */
const LOOK_EVERY_MILLISECONDS = 500;
/** Before it asks again what could not be answered just now. */
const REST_MILLISECONDS = 5_000;

type Variables = Readonly<Record<string, unknown>>;
type Answer = FormattedExecutionResult;
type ChangeNode = Readonly<Record<string, unknown>>;

/** For whom a stream asks. */
export interface Subscriber {
  /** Executes an operation as the subscriber, by the permissions of the moment. */
  ask(query: string, variables: Variables): Promise<Answer>;
  /** Why the stream has to end, such as a token that expired; asked before everything that is told. */
  ending(): Promise<GraphQLFormattedError | undefined>;
  readonly newest: NewestChange;
  /** Aborted when the subscriber leaves, or the gateway closes. */
  readonly signal: AbortSignal;
}

/** What is told: a change with its cursor, or, without one, why nothing more is told. */
export interface Told {
  readonly cursor?: string;
  readonly result: Answer;
}

/**
 * The changes after a cursor, each as one result, for as long as somebody listens. Nothing of a change is kept
 * here: what the subscriber selects is read when it is told. Ends with the errors that it would meet for ever.
 */
export async function* changeStream(
  subscribed: SubscribedQuery,
  variables: Variables,
  subscriber: Subscriber,
): AsyncGenerator<Told, void, undefined> {
  const { signal } = subscriber;
  const ended = async (): Promise<Answer | undefined> => {
    const end = await subscriber.ending();
    return end && { errors: [end] };
  };
  const nextPage = pagesOf(subscribed, variables, subscriber);
  while (!signal.aborted) {
    const answer = (await ended()) ?? (await nextPage());
    if (hasFailed(answer)) {
      yield { result: { errors: answer.errors ?? [] } };
      return;
    }
    const nodes = nodesOf(answer);
    for (const [at, node] of nodes.entries()) {
      // A slow reader may have left the page lying since it was answered.
      const end = at === 0 ? undefined : await ended();
      if (end !== undefined) {
        yield { result: end };
        return;
      }
      yield {
        cursor: String(node[CURSOR_KEY]),
        result: resultOf(answer, subscribed.key, at, node),
      };
    }
    if (nodes.length === 0)
      await pause(answer.data ? LOOK_EVERY_MILLISECONDS : REST_MILLISECONDS, signal);
  }
}

const NOTHING_NEW: Answer = { data: {} };
const AWAY: Answer = { errors: [] };

/** Answers the changes after those that it answered before; without nodes where there are none. */
function pagesOf(
  { document, cursor }: SubscribedQuery,
  variables: Variables,
  { ask, newest }: Subscriber,
): () => Promise<Answer> {
  const query = print(document);
  let position = cursor;
  /** The newest change when there was nothing more to tell. */
  let exhausted: string | undefined;
  return async () => {
    const head = await newest.recently().catch(() => undefined);
    if (head === undefined) return AWAY;
    if (head === exhausted) return NOTHING_NEW;
    // It could not be had when the stream began.
    position ??= head;
    const answer = await ask(query, { ...variables, [CURSOR_VARIABLE]: position });
    const last = nodesOf(answer).at(-1);
    if (last !== undefined) position = String(last[CURSOR_KEY]);
    // Nothing up to there is for this reader, so it need not be looked through again.
    else if (answer.data) position = exhausted = head;
    return answer;
  };
}
/** Whether it would be answered no better a little later. */
function hasFailed({ data, errors = [] }: Answer): boolean {
  return !data && !errors.every(isPassing);
}

function nodesOf({ data }: Answer): readonly ChangeNode[] {
  const changes = data?.["changesSince"] as { readonly nodes: readonly ChangeNode[] } | undefined;
  return changes?.nodes ?? [];
}

/** One change as the answer to the subscription: with what was wrong with it, and not with the others. */
function resultOf(answer: Answer, key: string, at: number, node: ChangeNode): Answer {
  const { [CURSOR_KEY]: _, ...selected } = node;
  const { extensions } = answer;
  const errors = (answer.errors ?? []).flatMap(({ message, path = [], extensions: told }) => {
    const [, , place, ...below] = path;
    // What is withheld is said once for all nodes, by a path without their places.
    const isOfAll = typeof place !== "number";
    if (!isOfAll && place !== at) return [];
    const own = isOfAll ? path.slice(PATH_TO_NODES) : below;
    return [{ message, path: [key, ...own], ...(told && { extensions: told }) }];
  });
  return {
    data: { [key]: selected },
    ...(errors.length > 0 && { errors }),
    ...(extensions && { extensions }),
  };
}

/** `changesSince` and `nodes`. */
const PATH_TO_NODES = 2;

const PASSING: ReadonlySet<unknown> = new Set([
  "AUDIT_UNAVAILABLE",
  "RATE_LIMITED",
  "SUBGRAPH_UNAVAILABLE",
]);

/** Whether it may be answered a little later. */
function isPassing({ extensions }: GraphQLFormattedError): boolean {
  return PASSING.has(extensions?.["code"]);
}

/** Ends early when nobody listens any more. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
