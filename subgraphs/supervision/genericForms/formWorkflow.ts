import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";

export const formStateCode = codeList([
  ["OPEN", "启用", "In use"],
  ["CLOSED", "停用", "Closed"],
]);

export type FormState = "OPEN" | "CLOSED";

/** What is done to a form, by the names of the mutations. */
export type FormAction = "defineGenericForm" | "submitGenericRecord" | "closeGenericForm";

/** A form that is closed takes no new records; those that there are may still be corrected. */
export const formWorkflow = workflow<FormState, FormAction>(
  { thing: "表单", thingEn: "a form", stateCode: formStateCode },
  {
    defineGenericForm: { from: ["OPEN"], to: "OPEN" },
    submitGenericRecord: { from: ["OPEN"], to: "OPEN" },
    closeGenericForm: { from: ["OPEN"], to: "CLOSED" },
  },
);
