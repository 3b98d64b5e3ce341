import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { givenDigest, givenText } from "../givenInput.ts";
import type { GivenDocument } from "./rows.ts";

const MOST_DOCUMENTS = 50;

/** What is told of documents. */
export function givenFiles(
  documents: readonly GivenDocument[] | null | undefined,
): readonly GivenDocument[] {
  if ((documents?.length ?? 0) > MOST_DOCUMENTS)
    throw badUserInput("input.documents", `must be ${MOST_DOCUMENTS} documents at most`);
  return (documents ?? []).map(({ name, sha256 }, at) => ({
    name: givenText(`input.documents.${at}.name`, name, 200),
    sha256: givenDigest(`input.documents.${at}.sha256`, sha256),
  }));
}
