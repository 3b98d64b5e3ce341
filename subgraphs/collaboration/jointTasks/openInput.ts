import type { Knex } from "knex";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { mayDo } from "../../../policy/powers.ts";
import { readerByCode } from "../../../policy/readers.ts";
import { normalizeUscc } from "../../../standards/uscc.ts";
import { givenDigest, givenText } from "../givenInput.ts";
import type { GivenDocument } from "./rows.ts";

const MOST_PARTICIPANTS = 30;
const MOST_ENTITIES = 100;
const MOST_DOCUMENTS = 50;

/** The participants of a task: departments that may work on one, each named once. */
export function givenParticipants(codes: readonly string[], day: string): readonly string[] {
  assertListed("input.participants", codes, MOST_PARTICIPANTS);
  for (const [at, code] of codes.entries()) {
    const reader = readerByCode(code);
    if (reader === undefined || !mayDo(reader, "jointTasks.work", day))
      throw badUserInput(
        `input.participants.${at}`,
        `names ${code}, which is no department that works on joint tasks; see departments`,
      );
  }
  return codes;
}

/** The ids of the entities that a task is about. */
export async function givenEntities(
  knex: Knex.Transaction,
  given: readonly string[],
): Promise<readonly number[]> {
  const codes = given.map(normalizeUscc);
  assertListed("input.usccs", codes, MOST_ENTITIES);
  const known = await knex<KnownEntityRow>("known_entity").whereIn("uscc", codes);
  const ids = new Map(known.map(({ uscc, entity_id: id }) => [uscc, id]));
  return codes.map((code, at) => {
    const id = ids.get(code);
    if (id === undefined)
      throw badUserInput(
        `input.usccs.${at}`,
        `is ${code}, the code of no entity in the register; see legalEntity`,
      );
    return id;
  });
}

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

function assertListed(argument: string, codes: readonly string[], most: number): void {
  if (codes.length < 1 || codes.length > most)
    throw badUserInput(argument, `must be 1 to ${most} codes`);
  if (new Set(codes).size !== codes.length)
    throw badUserInput(argument, "must name each of them once");
}
