import type { Act } from "../../../kit/act.ts";
import type { RecordSubset } from "../../../kit/authorization/recordSubset.ts";
import { ownedSubset } from "../../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import type { Database } from "../../../kit/database/database.ts";
import { rowsOf } from "../../../kit/database/rowsOf.ts";
import { bySubset } from "../../../kit/loader/bySubset.ts";
import { listLoader } from "../../../kit/loader/listLoader.ts";
import { inKeyOrder, rowLoader } from "../../../kit/loader/rowLoader.ts";
import type {
  CloseGenericFormInput,
  DefineGenericFormInput,
  SubmitGenericRecordInput,
} from "../resolvers.generated.ts";
import { closeForm } from "./closeForm.ts";
import { defineForm } from "./defineForm.ts";
import type { GenericFormRow, GenericRecordRow } from "./rows.ts";
import { submitRecord } from "./submitRecord.ts";

export const genericOrders = {
  forms: { DEFINED_DESC: { column: "id", direction: "desc" } },
  records: {
    OCCURRED_DESC: { column: "occurred_on", direction: "desc" },
    OCCURRED_ASC: { column: "occurred_on", direction: "asc" },
  },
} as const satisfies Record<string, Orders>;

/** The view that says of each record what kind of data it is. */
export const GENERIC_RECORDS = "categorized_generic_record";

const FORMS = "defined_generic_form";

/** The generic module: forms and the records by them. */
export function createGenericForms(database: Database) {
  return {
    define: (act: Act<DefineGenericFormInput>) => defineForm(database, act),
    close: (act: Act<CloseGenericFormInput>) => closeForm(database, act),
    submit: (act: Act<SubmitGenericRecordInput>) => submitRecord(database, act),
    /** Forms by the versions that new records keep to. */
    current: wholeTable<GenericFormRow>(database.knex, FORMS, (query) =>
      query.where("version", database.knex.ref("current_version")),
    ),
    async version(code: string, version?: number): Promise<GenericFormRow | undefined> {
      const versions = database.knex(FORMS).where({ code });
      const named =
        version === undefined
          ? versions.where("version", database.knex.ref("current_version"))
          : versions.where({ version });
      return (await named.first()) as GenericFormRow | undefined;
    },
    async definitionById(ids: readonly number[]): Promise<(GenericFormRow | undefined)[]> {
      const rows = await rowsOf<GenericFormRow>(database, FORMS, "id", ids);
      return inKeyOrder(ids, rows, ({ id }) => id);
    },
    async currentByCode(codes: readonly string[]): Promise<(GenericFormRow | undefined)[]> {
      const rows = await rowsOf<GenericFormRow>(database, FORMS, "code", codes);
      const current = rows.filter((row) => row.version === row.current_version);
      return inKeyOrder(codes, current, ({ code }) => code);
    },
    recordsWithin: (subset: RecordSubset) =>
      ownedSubset<GenericRecordRow>(database, GENERIC_RECORDS, subset),
  };
}

type GenericForms = ReturnType<typeof createGenericForms>;

export function createGenericFormLoaders(forms: GenericForms) {
  return {
    current: forms.current,
    version: forms.version,
    definitionById: rowLoader(forms.definitionById),
    currentByCode: rowLoader(forms.currentByCode),
    recordsWithin: bySubset((subset) => listLoader(forms.recordsWithin(subset))),
  };
}
