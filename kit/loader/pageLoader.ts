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

/** A repository method that tells something of each owner's records under conditions, in the owners' order. */
export type ConditionsMethod<Answer> = (
  owners: readonly number[],
  where: Conditions,
) => Promise<Answer[]>;

/** Asks for something of one owner; those that ask alike in one request share a statement. */
export interface OwnerLoader<Request, Answer> {
  load(owner: number, request: Request): Promise<Answer>;
}

/** Batches pages: all owners that ask for the same page share one statement. */
export function pageLoader<Row>(method: PageMethod<Row>): OwnerLoader<PageRequest, Page<Row>> {
  return new BatchedBySignature(method, signatureOfPage);
}

/** Batches what is told under conditions, such as counts: all owners that are asked of alike share one statement. */
export function conditionsLoader<Answer>(
  method: ConditionsMethod<Answer>,
): OwnerLoader<Conditions, Answer> {
  return new BatchedBySignature(method, signatureOfConditions);
}

/**
 * A DataLoader for each thing that is asked of owners, made when it is first asked: a request has dozens of lists, and
 * asks for few.
 */
class BatchedBySignature<Request, Answer> implements OwnerLoader<Request, Answer> {
  readonly #method: (owners: readonly number[], request: Request) => Promise<Answer[]>;
  readonly #signatureOf: (request: Request) => string;
  readonly #loaders = new Map<string, DataLoader<number, Answer>>();
  /** Owners that come together mostly share the very request. */
  #last: Asked<Request, Answer> | undefined;

  constructor(
    method: (owners: readonly number[], request: Request) => Promise<Answer[]>,
    signatureOf: (request: Request) => string,
  ) {
    this.#method = method;
    this.#signatureOf = signatureOf;
  }

  load(owner: number, request: Request): Promise<Answer> {
    if (this.#last?.request !== request) this.#last = { request, loader: this.#loaderOf(request) };
    return this.#last.loader.load(owner);
  }

  #loaderOf(request: Request): DataLoader<number, Answer> {
    const signature = this.#signatureOf(request);
    const known = this.#loaders.get(signature);
    if (known !== undefined) return known;
    const loader = new DataLoader<number, Answer>((owners) => this.#method(owners, request));
    this.#loaders.set(signature, loader);
    return loader;
  }
}

interface Asked<Request, Answer> {
  readonly request: Request;
  readonly loader: DataLoader<number, Answer>;
}
