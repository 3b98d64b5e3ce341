import DataLoader from "dataloader";
import type { Page } from "../connection/connection.ts";
import {
  type Conditions,
  type PageRequest,
  signatureOfBeginning,
  signatureOfConditions,
} from "../connection/pageRequest.ts";
import { keyOfPage, moreOf, type PageMethod, pagesOf } from "./pagesOfLengths.ts";

/** A repository method that tells something of each owner's records under conditions, in the owners' order. */
type ConditionsMethod<Answer> = (owners: readonly number[], where: Conditions) => Promise<Answer[]>;

/** Asks for something of one owner; those that ask alike in one request share a statement. */
export interface OwnerLoader<Request, Answer> {
  load(owner: number, request: Request): Promise<Answer>;
}

/** Batches pages: all owners that ask for pages which begin alike share one statement, whatever their lengths. */
export function pageLoader<Row>(method: PageMethod<Row>): OwnerLoader<PageRequest, Page<Row>> {
  return new BatchedBySignature({
    signatureOf: signatureOfBeginning,
    keyOf: keyOfPage,
    moreOf,
    answersOf: (keys, request) => pagesOf(method, keys, request),
  });
}

/** Batches what is told under conditions, such as counts: all owners that are asked of alike share one statement. */
export function conditionsLoader<Answer>(
  method: ConditionsMethod<Answer>,
): OwnerLoader<Conditions, Answer> {
  return new BatchedBySignature({
    signatureOf: signatureOfConditions,
    keyOf: (owner) => owner,
    moreOf: (one) => one,
    answersOf: method,
  });
}

/** How requests are batched: those of one signature by the keys of what each asks for. */
interface Batching<Request, Answer> {
  signatureOf(request: Request): string;
  keyOf(owner: number, request: Request): number;
  /** What of two requests of one signature asks for no less than either. */
  moreOf(one: Request, other: Request): Request;
  /** In the order of the keys, all of which were made of requests of one signature; `request` is what `moreOf` says of them. */
  answersOf(keys: readonly number[], request: Request): Promise<Answer[]>;
}

/**
 * A DataLoader for each thing that is asked of owners, made when it is first asked: a request has dozens of lists, and
 * asks for few.
 */
class BatchedBySignature<Request, Answer> implements OwnerLoader<Request, Answer> {
  readonly #batching: Batching<Request, Answer>;
  readonly #asked = new Map<string, Asked<Request, Answer>>();
  /** Owners that come together mostly share the very request. */
  #last: { readonly request: Request; readonly loader: DataLoader<number, Answer> } | undefined;

  constructor(batching: Batching<Request, Answer>) {
    this.#batching = batching;
  }

  load(owner: number, request: Request): Promise<Answer> {
    if (this.#last?.request !== request) this.#last = { request, loader: this.#loaderOf(request) };
    return this.#last.loader.load(this.#batching.keyOf(owner, request));
  }

  #loaderOf(request: Request): DataLoader<number, Answer> {
    const signature = this.#batching.signatureOf(request);
    const known = this.#asked.get(signature);
    if (known !== undefined) {
      known.most = this.#batching.moreOf(known.most, request);
      return known.loader;
    }
    const asked: Asked<Request, Answer> = {
      most: request,
      loader: new DataLoader((keys) => this.#batching.answersOf(keys, asked.most)),
    };
    this.#asked.set(signature, asked);
    return asked.loader;
  }
}

/** What was asked alike. */
interface Asked<Request, Answer> {
  /** The request that asked for most. */
  most: Request;
  readonly loader: DataLoader<number, Answer>;
}
