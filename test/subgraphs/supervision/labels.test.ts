import { describe, expect, it } from "@jest/globals";
import { print } from "graphql";
import { classificationOf } from "../../../schema/classification.ts";
import { undescribed } from "../../../schema/lint.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";

const PERSON_NAME = [["person.name"]];
const PERSON_ID = [["person.id"]];
const INTERNAL = [["internal"]];

describe("the schema of supervision", () => {
  it("withholds persons, and what is not published, and nothing else", () => {
    const withheld = [...classificationOf(print(supervision.typeDefs))].filter(
      ([, requirement]) => requirement.flat().length > 0,
    );
    expect(Object.fromEntries(withheld)).toEqual({
      "Query.allPenaltiesByDocumentNumber": INTERNAL,
      "LegalEntity.allPenalties": INTERNAL,
      "LegalEntity.rectifications": INTERNAL,
      "LegalEntity.fullSupervisionRecords": INTERNAL,
      "InspectionOfficer.name": PERSON_NAME,
      "InspectionOfficer.certificateNumber": INTERNAL,
      "InspectionFollowUp.disposal": INTERNAL,
      "InspectionFollowUp.nextStep": INTERNAL,
      "SafetyInspection.ordinaryHazards": INTERNAL,
      "SafetyInspection.majorHazards": INTERNAL,
      "Penalty.personName": PERSON_NAME,
      "Penalty.personIdType": PERSON_ID,
      "Penalty.personIdNumber": PERSON_ID,
      "Penalty.legalRepresentativeName": PERSON_NAME,
      "Penalty.legalRepresentativeIdType": PERSON_ID,
      "Penalty.legalRepresentativeIdNumber": PERSON_ID,
      "Penalty.priorOffences": INTERNAL,
      "Penalty.decisionText": INTERNAL,
      "Penalty.remark": INTERNAL,
      "Rectification.inspection": INTERNAL,
      "Rectification.requirements": INTERNAL,
      "Rectification.orderedOn": INTERNAL,
      "Rectification.dueOn": INTERNAL,
      "Rectification.completedOn": INTERNAL,
      "Rectification.state": INTERNAL,
      "Rectification.recheckedOn": INTERNAL,
      "Rectification.recheckResult": INTERNAL,
    });
  });

  it("describes everything in Chinese and English", () => {
    expect(undescribed(supervision.typeDefs)).toEqual([]);
  });
});
