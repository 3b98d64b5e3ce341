import DataLoader from "dataloader";
import type { Page } from "../connection/connection.ts";
import {
  type Conditions,
  type PageRequest,
  signatureOfConditions,
  signatureOfPage,
} from "../connection/pageRequest.ts";

/** A repository method that returns one page per owner, in the owners' order. */
export type PageMethod<Row> = (
  owners: readonly number[],
  request: PageRequest,
) => Promise<Page<Row>[]>;

/** A repository method that counts the records of each owner, in the owners' order. */
export type CountMethod = (owners: readonly number[], where: Conditions) => Promise<number[]>;

interface Asked<Request> {
  readonly owner: number;
  readonly request: Request;
  readonly signature: string;
}

/** Asks for something of one owner; those that ask alike in one request share a statement. */
export interface OwnerLoader<Request, Answer> {
  load(owner: number, request: Request): Promise<Answer>;
}

/** Batches pages: all owners that ask for the same page share one statement. */
export function pageLoader<Row>(method: PageMethod<Row>): OwnerLoader<PageRequest, Page<Row>> {
  return new BatchedBySignature(method, signatureOfPage);
}

/** Batches counts: all owners that ask under the same conditions share one statement. */
export function countLoader(method: CountMethod): OwnerLoader<Conditions, number> {
  return new BatchedBySignature(method, signatureOfConditions);
}

/** A DataLoader that is made when it is first asked: a request has dozens of lists, and asks for few. */
class BatchedBySignature<Request, Answer> implements OwnerLoader<Request, Answer> {
  readonly #method: (owners: readonly number[], request: Request) => Promise<Answer[]>;
  readonly #signatureOf: (request: Request) => string;
  #loader: DataLoader<Asked<Request>, Answer, string> | undefined;
  /** Owners that come together mostly share the very request. */
  #last: { readonly request: Request; readonly signature: string } | undefined;

  constructor(
    method: (owners: readonly number[], request: Request) => Promise<Answer[]>,
    signatureOf: (request: Request) => string,
  ) {
    this.#method = method;
    this.#signatureOf = signatureOf;
  }

  load(owner: number, request: Request): Promise<Answer> {
    if (this.#last?.request !== request)
      this.#last = { request, signature: this.#signatureOf(request) };
    this.#loader ??= new DataLoader<Asked<Request>, Answer, string>(
      (asked) => run(asked, this.#method),
      { cacheKeyFn: keyOf },
    );
    return this.#loader.load({ owner, request, signature: this.#last.signature });
  }
}

function keyOf({ owner, signature }: Asked<unknown>): string {
  return `${owner} ${signature}`;
}

/** Mostly all ask alike, and the answers are in their order. */
async function run<Request, Answer>(
  asked: readonly Asked<Request>[],
  method: (owners: readonly number[], request: Request) => Promise<Answer[]>,
): Promise<(Answer | Error)[]> {
  const [first] = asked;
  if (first === undefined) return [];
  if (asked.every(({ signature }) => signature === first.signature))
    return method(ownersOf(asked), first.request);
  const answers = new Map<Asked<Request>, Answer>();
  const groups = new Map<string, Asked<Request>[]>();
  for (const one of asked) {
    const group = groups.get(one.signature);
    if (group === undefined) groups.set(one.signature, [one]);
    else group.push(one);
  }
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const results = await method(ownersOf(group), (group[0] ?? first).request);
      for (const [index, one] of group.entries()) {
        const answer = results[index];
        if (answer !== undefined) answers.set(one, answer);
      }
    }),
  );
  return asked.map((one) => answers.get(one) ?? new Error(`no answer for owner ${one.owner}`));
}

function ownersOf(asked: readonly Asked<unknown>[]): number[] {
  return asked.map(({ owner }) => owner);
}
