import { describe, expect, it } from "@jest/globals";
import { print } from "graphql";
import { classificationOf } from "../../../schema/classification.ts";
import { requiresWithArguments, undescribed } from "../../../schema/lint.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";

/** Withheld fields of a type, all for use inside government. */
const internal = (type: string, fields: string): Record<string, string[][]> =>
  Object.fromEntries(fields.split(" ").map((field) => [`${type}.${field}`, [["internal"]]]));

describe("the schema of blacklists", () => {
  it("withholds persons, proposals and restrictions, and nothing else", () => {
    const withheld = [...classificationOf(print(blacklists.typeDefs))].filter(
      ([, requirement]) => requirement.flat().length > 0,
    );
    expect(Object.fromEntries(withheld)).toEqual({
      ...internal("LegalEntity", "listingProposals restrictions isRestricted"),
      "CourtDefaulterListing.legalRepresentativeName": [["person.name"]],
      "CourtDefaulterListing.legalRepresentativeIdNumber": [["person.id"]],
      ...internal(
        "SeriousListingProposal",
        "state ruleSet reason proposedOn proposingAuthority documentNumber outcome decidedOn",
      ),
      ...internal(
        "Restriction",
        "measure domain listing effectiveFrom effectiveTo isActive executingDepartment basis documentNumber",
      ),
    });
  });

  it("describes everything in Chinese and English", () => {
    expect(undescribed(blacklists.typeDefs)).toEqual([]);
    expect(requiresWithArguments(blacklists.typeDefs)).toEqual([]);
  });
});
