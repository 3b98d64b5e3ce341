import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
} from "graphql";

/**
 * The fields that a sort order or a condition tells something of. Whoever may not read a field may not sort or
 * filter by it either; as long as all of these are open, none has to be hidden from anybody.
 */
export const TELLS_OF: Readonly<Record<string, readonly string[]>> = {
  "PermitOrder.DECIDED_DESC": ["Permit.decidedOn"],
  "PermitOrder.DECIDED_ASC": ["Permit.decidedOn"],
  "PermitOrder.VALID_TO_ASC": ["Permit.validTo"],
  "ListingOrder.LISTED_DESC": ["Listing.listedOn"],
  "ListingOrder.LISTED_ASC": ["Listing.listedOn"],
  "CreditRecordOrder.HAPPENED_DESC": ["CreditRecord.happenedOn"],
  "CreditRecordOrder.HAPPENED_ASC": ["CreditRecord.happenedOn"],
  "GenericRecordOrder.OCCURRED_DESC": ["GenericRecord.occurredOn"],
  "GenericRecordOrder.OCCURRED_ASC": ["GenericRecord.occurredOn"],
  "LegalEntityOrder.RECORDED": ["LegalEntity.id"],
  "LegalEntityOrder.ESTABLISHED_DESC": ["LegalEntity.establishedOn"],
  "LegalEntityOrder.ESTABLISHED_ASC": ["LegalEntity.establishedOn"],
  "LegalEntityOrder.CAPITAL_DESC": ["LegalEntity.registeredCapital", "Capital.amount"],
  "LegalEntityOrder.CAPITAL_ASC": ["LegalEntity.registeredCapital", "Capital.amount"],
  "InspectionOrder.INSPECTED_DESC": ["Inspection.occurredOn"],
  "InspectionOrder.INSPECTED_ASC": ["Inspection.occurredOn"],
  "AdministrativeActionOrder.ACTED_DESC": ["AdministrativeAction.actedOn"],
  "AdministrativeActionOrder.ACTED_ASC": ["AdministrativeAction.actedOn"],
  "PenaltyOrder.DECIDED_DESC": ["Penalty.decidedOn"],
  "PenaltyOrder.FINE_DESC": ["Penalty.fine"],
  "ComplaintStatisticsFilter.years": ["ComplaintStatisticsCell.year"],
  "ComplaintStatisticsFilter.departments": ["ComplaintStatisticsCell.department"],
  "ComplaintStatisticsFilter.categories": ["ComplaintStatisticsCell.category"],
  "ComplaintOrder.LODGED_DESC": ["Complaint.lodgedOn"],
  "ComplaintOrder.LODGED_ASC": ["Complaint.lodgedOn"],
  "ViolationReportOrder.LODGED_DESC": ["ViolationReport.lodgedOn"],
  "ViolationReportOrder.LODGED_ASC": ["ViolationReport.lodgedOn"],
  "LegalEntityFilter.name": ["LegalEntity.name"],
  "DispatchFilter.direction": ["Dispatch.direction"],
  "DispatchFilter.dueUntil": ["Dispatch.dueAt"],
  "DispatchFilter.isOverdue": ["Dispatch.isOverdue"],
  "DispatchFilter.ownState": ["DispatchPart.state"],
  "DispatchFilter.role": ["Dispatch.sender", "DispatchPart.department"],
  "DispatchFilter.state": ["Dispatch.state"],
  "DispatchOrder.DUE": ["Dispatch.dueAt"],
  "DispatchOrder.SENT_DESC": ["Dispatch.sentOn"],
  "JointTaskFilter.area": ["JointTask.area"],
  "JointTaskFilter.dueUntil": ["JointTask.dueAt"],
  "JointTaskFilter.isOverdue": ["JointTask.isOverdue"],
  "JointTaskFilter.ownState": ["JointTaskParticipant.state"],
  "JointTaskFilter.role": ["JointTask.lead", "JointTaskParticipant.department"],
  "JointTaskFilter.state": ["JointTask.state"],
  "JointTaskOrder.DUE": ["JointTask.dueAt"],
  "JointTaskOrder.OPENED_DESC": ["JointTask.openedOn"],
  "LegalEntityFilter.address": ["Domicile.text"],
  "LegalEntityFilter.industry": ["LegalEntity.industry", "LegalEntity.industrySection"],
  "LegalEntityFilter.nature": ["LegalEntity.type"],
  "LegalEntityFilter.kind": ["LegalEntity.kind"],
  "LegalEntityFilter.district": ["Domicile.district"],
  "LegalEntityFilter.status": ["LegalEntity.status"],
  "LegalEntityFilter.establishedFrom": ["LegalEntity.establishedOn"],
  "LegalEntityFilter.establishedTo": ["LegalEntity.establishedOn"],
  "LegalEntityFilter.capitalFrom": ["LegalEntity.registeredCapital", "Capital.amount"],
  "LegalEntityFilter.capitalTo": ["LegalEntity.registeredCapital", "Capital.amount"],
};

/**
 * Conditions on records and cases that a reader is given whole or not at all. The officer and the case are other kinds of
 * data than the rest: the subgraph refuses to search by them for whoever may not have these.
 */
const OF_ROWS_GIVEN = new Set(["AuditEventFilter", "MisuseCaseFilter"]);

/** What acts are given tells of nothing that is recorded: it is no condition. */
function givenToActs(schema: GraphQLSchema): ReadonlySet<string> {
  const given = new Set<string>();
  const note = (inputs: readonly { readonly type: GraphQLInputType }[]): void => {
    for (const type of inputs.map((input) => getNamedType(input.type))) {
      if (!isInputObjectType(type) || given.has(type.name)) continue;
      given.add(type.name);
      note(Object.values(type.getFields()));
    }
  };
  for (const act of Object.values(schema.getMutationType()?.getFields() ?? {})) note(act.args);
  return given;
}

/** Every sort order and condition that a reader may put, as `Type.name`. */
export function conditionNames(schema: GraphQLSchema): string[] {
  const ofActs = givenToActs(schema);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (OF_ROWS_GIVEN.has(type.name) || ofActs.has(type.name)) return [];
    if (isInputObjectType(type))
      return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
    if (!isEnumType(type) || !type.name.endsWith("Order")) return [];
    return type.getValues().map(({ name }) => `${type.name}.${name}`);
  });
}
