import { departmentOf } from "../../../kit/codes/provenance.ts";
import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { districtCode, itemCode, levelCode } from "../codes.ts";
import { formStateCode } from "../genericForms/formWorkflow.ts";
import { recordValues } from "../genericForms/recordValues.ts";
import type { GenericFormResolvers, GenericRecordResolvers } from "../resolvers.generated.ts";
import { found } from "./found.ts";

export const GenericForm: GenericFormResolvers = {
  authority: (row) => departmentOf(row.authority_code),
  item: (row) => itemCode(row.item_code),
  sharing: (row) => row.share_code,
  sharingBasis: (row) => row.share_basis,
  state: (row) => formStateCode(row.state_code),
  schema: (row) => row.content_schema,
};

export const GenericRecord: GenericRecordResolvers = {
  id: (row) => `genericRecord:${row.id}`,
  legalEntity: ({ entity_id: id }) => ({ id }),
  form: async (row, _, { loaders }) =>
    found(await loaders.forms.definitionById.load(row.definition_id)),
  key: (row) => row.document_number,
  authority: (row) => departmentOf(row.authority_code),
  level: (row) => levelCode(row.level_code),
  district: (row) => codedOrNull(districtCode, row.district_code),
  item: (row) => itemCode(row.item_code),
  values: async (row, _, { loaders }) => {
    const [own, standing] = await Promise.all([
      loaders.forms.definitionById.load(row.definition_id),
      loaders.forms.currentByCode.load(row.form_code),
    ]);
    return recordValues(row, found(own), found(standing));
  },
};
