import DataLoader from "dataloader";

/** Asks for something of owners; those that ask alike in one tick share a read, and what was asked is not read again. */
export interface OwnerLoader<Request, Answer> {
  load(owner: number, request: Request): Promise<Answer>;
  /** In the owners' order. One promise for all: lists of entities have hundreds of owners to ask of. */
  loadAll(owners: readonly number[], request: Request): Promise<readonly Answer[]>;
}

/** How requests are batched. */
export interface Batching<Request, Answer> {
  /** The same for requests that one read can answer. */
  signatureOf(request: Request): string;
  /** What tells requests of one signature apart. */
  keyOf(request: Request): string;
  /** Which asks for no less than either of two requests of one signature. */
  moreOf(one: Request, other: Request): Request;
  /** Of distinct owners, in their order. */
  read(owners: readonly number[], request: Request): Promise<readonly Answer[]>;
  /** What answers a request, from the answer to one that asked for no less. */
  answerTo(request: Request, answer: Answer): Answer;
}

/** Batches what is asked of owners by requests. */
export function ownerLoader<Request, Answer>(
  batching: Batching<Request, Answer>,
): OwnerLoader<Request, Answer> {
  return new BatchedBySignature(batching);
}

/** What is asked of some owners at once. */
interface Asked<Request> {
  readonly owners: readonly number[];
  readonly request: Request;
}

/** A DataLoader of what was asked at once. */
type AskedLoader<Request, Answer> = DataLoader<Asked<Request>, readonly Answer[], string>;

/**
 * A DataLoader for each thing that is asked of owners, made when it is first asked: a request has dozens of lists, and
 * asks for few.
 */
class BatchedBySignature<Request, Answer> implements OwnerLoader<Request, Answer> {
  readonly #batching: Batching<Request, Answer>;
  readonly #loaders = new Map<string, AskedLoader<Request, Answer>>();

  constructor(batching: Batching<Request, Answer>) {
    this.#batching = batching;
  }

  load(owner: number, request: Request): Promise<Answer> {
    return this.loadAll([owner], request).then(([answer]) => answer as Answer);
  }

  loadAll(owners: readonly number[], request: Request): Promise<readonly Answer[]> {
    return this.#loaderOf(request).load({ owners, request });
  }

  #loaderOf(request: Request): AskedLoader<Request, Answer> {
    const batching = this.#batching;
    const signature = batching.signatureOf(request);
    const known = this.#loaders.get(signature);
    if (known !== undefined) return known;
    const loader: AskedLoader<Request, Answer> = new DataLoader(
      (asked) => answersTo(asked, batching),
      { cacheKeyFn: (asked) => `${batching.keyOf(asked.request)} ${asked.owners.join()}` },
    );
    this.#loaders.set(signature, loader);
    return loader;
  }
}

/** Reads once for all that was asked alike. */
function answersTo<Request, Answer>(
  asked: readonly Asked<Request>[],
  { moreOf, read, answerTo }: Batching<Request, Answer>,
): Promise<(readonly Answer[])[]> {
  const [one, another] = asked;
  if (one !== undefined && another === undefined && areDistinct(one.owners))
    return read(one.owners, one.request).then((answers) => [answers]);
  const distinct = [...new Set(asked.flatMap(({ owners }) => owners))];
  const most = asked.map(({ request }) => request).reduce(moreOf);
  return read(distinct, most).then((answers) => {
    const byOwner = new Map(distinct.map((owner, index) => [owner, answers[index] as Answer]));
    return asked.map(({ owners, request }) =>
      owners.map((owner) => answerTo(request, byOwner.get(owner) as Answer)),
    );
  });
}

function areDistinct(owners: readonly number[]): boolean {
  return owners.length === 1 || new Set(owners).size === owners.length;
}
