import { describe, expect, it } from "@jest/globals";
import { print } from "graphql";
import { classificationOf } from "../../../schema/classification.ts";
import { requiresWithArguments, undescribed } from "../../../schema/lint.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";

describe("the schema of approvals", () => {
  it("withholds persons, their documents and remarks, and nothing else", () => {
    const withheld = [...classificationOf(print(approvals.typeDefs))].filter(
      ([, requirement]) => requirement.flat().length > 0,
    );
    expect(Object.fromEntries(withheld)).toEqual({
      "Permit.personName": [["person.name"]],
      "Permit.personIdType": [["person.id"]],
      "Permit.personIdNumber": [["person.id"]],
      "Permit.legalRepresentativeName": [["person.name"]],
      "Permit.legalRepresentativeIdType": [["person.id"]],
      "Permit.legalRepresentativeIdNumber": [["person.id"]],
      "Permit.remark": [["internal"]],
    });
  });

  it("describes everything in Chinese and English", () => {
    expect(undescribed(approvals.typeDefs)).toEqual([]);
    expect(requiresWithArguments(approvals.typeDefs)).toEqual([]);
  });
});
