import DataLoader from "dataloader";
import type { Page } from "../connection/connection.ts";
import type { Conditions, PageRequest } from "../connection/pageRequest.ts";

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

/** Batches pages: all owners that ask for the same page share one statement. */
export function pageLoader<Row>(method: PageMethod<Row>) {
  return batchedBySignature<PageRequest, Page<Row>>(method, signatureOfPage);
}

/** Batches counts: all owners that ask under the same conditions share one statement. */
export function countLoader(method: CountMethod) {
  return batchedBySignature<Conditions, number>(method, signatureOfConditions);
}

/** Written out, since it is made for every list of every entity. */
function signatureOfPage({ first, order, after, where }: PageRequest): string {
  const position = after === undefined ? "" : JSON.stringify(after);
  return `${first} ${order.column} ${order.direction} ${position} ${signatureOfConditions(where)}`;
}

function signatureOfConditions(where: Conditions): string {
  for (const _column in where) return JSON.stringify(where);
  return "";
}

function batchedBySignature<Request, Answer>(
  method: (owners: readonly number[], request: Request) => Promise<Answer[]>,
  signatureOf: (request: Request) => string,
): { load(owner: number, request: Request): Promise<Answer> } {
  const loader = new DataLoader<Asked<Request>, Answer, string>((asked) => run(asked, method), {
    cacheKeyFn: ({ owner, signature }) => `${owner} ${signature}`,
  });
  return {
    load: (owner, request) => loader.load({ owner, request, signature: signatureOf(request) }),
  };
}

async function run<Request, Answer>(
  asked: readonly Asked<Request>[],
  method: (owners: readonly number[], request: Request) => Promise<Answer[]>,
): Promise<(Answer | Error)[]> {
  const groups = new Map<string, Asked<Request>[]>();
  for (const one of asked) {
    const group = groups.get(one.signature);
    if (group === undefined) groups.set(one.signature, [one]);
    else group.push(one);
  }
  const answers = new Map<Asked<Request>, Answer>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const [first] = group;
      if (first === undefined) return;
      const results = await method(
        group.map(({ owner }) => owner),
        first.request,
      );
      group.forEach((one, index) => {
        const answer = results[index];
        if (answer !== undefined) answers.set(one, answer);
      });
    }),
  );
  return asked.map((one) => answers.get(one) ?? new Error(`no answer for owner ${one.owner}`));
}
