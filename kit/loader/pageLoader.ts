import type { Page } from "../connection/connection.ts";
import { type PageRequest, signatureOfBeginning } from "../connection/pageRequest.ts";
import { pageOf } from "../connection/pagesByEntity.ts";
import { type OwnerLoader, ownerLoader } from "./ownerLoader.ts";

/** A repository method that returns one page per owner, in the owners' order. */
export type PageMethod<Row> = (
  owners: readonly number[],
  request: PageRequest,
) => Promise<Page<Row>[]>;

/**
 * Batches pages: all owners that ask for pages which begin alike share one statement. The longest are read, whole where
 * any is, and the others cut from them: a list and the timeline ask for both.
 */
export function pageLoader<Row>(read: PageMethod<Row>): OwnerLoader<PageRequest, Page<Row>> {
  return ownerLoader({
    signatureOf: signatureOfBeginning,
    keyOf: ({ first, isShort }) => `${first} ${isShort === true}`,
    moreOf,
    read,
    answerTo: ({ first }, page) => (page.rows.length > first ? pageOf(page.rows, first) : page),
  });
}

/** One request that asks for no less than either of two that begin alike: itself, where one of them does. */
function moreOf(one: PageRequest, other: PageRequest): PageRequest {
  const first = Math.max(one.first, other.first);
  const isShort = one.isShort === true && other.isShort === true;
  const asked = [one, other].find((each) => isAlike(each, first, isShort));
  return asked ?? { ...one, first, isShort };
}

function isAlike(request: PageRequest, first: number, isShort: boolean): boolean {
  return request.first === first && (request.isShort === true) === isShort;
}
