import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import type { PartnerContract } from "../../policy/partners/contract.ts";
import type { Reader } from "../../policy/readers.ts";
import { type Classification, OPEN } from "../../schema/classification.ts";
import { coordinatesAsked } from "./coordinatesAsked.ts";

/** Types that only carry the entries of a list: a contract names the list and what stands in it. */
const OF_A_LIST = /(?:Connection|Edge)$|^PageInfo$/u;

/**
 * The fields of a document, by coordinate, that a contract does not name. An open field is named itself or by
 * its type (`Permit.*`); another by the kinds of data that it requires.
 */
export function beyondContract(
  schema: GraphQLSchema,
  classification: Classification,
  contract: PartnerContract,
  document: DocumentNode,
): readonly string[] {
  return [...coordinatesAsked(schema, classification, document)].filter(
    (coordinate) => !isNamed(contract, classification, coordinate),
  );
}

function isNamed(
  { categories, openFields }: PartnerContract,
  classification: Classification,
  coordinate: string,
): boolean {
  const [type = ""] = coordinate.split(".");
  // What the graph does not classify, such as introspection, is in no contract.
  const requirement = classification.get(coordinate) ?? [];
  if (requirement !== OPEN)
    return requirement.some((alternative) =>
      alternative.every((category) => categories.includes(category)),
    );
  if (OF_A_LIST.test(type)) return true;
  return openFields.some((field) => field === coordinate || field === `${type}.*`);
}

/** Refuses an operation of a partner that asks for what its contract does not name. */
export function assertWithinContract(
  schema: GraphQLSchema,
  classification: Classification,
  { contract }: Reader,
  document: DocumentNode,
): void {
  if (contract === undefined) return;
  const beyond = beyondContract(schema, classification, contract, document);
  if (beyond.length === 0) return;
  throw new GraphQLError(
    `${contract.name}的协议不包括 ${beyond.join("、")} · not in the contract of ${contract.nameEn}: ${beyond.join(", ")}`,
    { extensions: { code: "NOT_IN_CONTRACT", http: { status: 403 } } },
  );
}
