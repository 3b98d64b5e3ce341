import { supervision } from "../../subgraphs/supervision/index.ts";
import { ACTION_EDITION, actionIngest } from "../../subgraphs/supervision/ingest/actionIngest.ts";
import { supervisionItem } from "../../subgraphs/supervision/ingest/supervisionItems.ts";
import type { AdministrativeActionRowInput } from "../../subgraphs/supervision/resolvers.generated.ts";
import type { SubmittedAction } from "../../subgraphs/supervision/rows.ts";
import { besidesOf } from "../submissions/columns.ts";
import type { Edition } from "../submissions/edition.ts";
import type { FileKind } from "../submissions/fileKind.ts";
import {
  type ActionForm,
  CONFIRMATION_FORM,
  ENFORCEMENT_FORM,
  FILING_FORM,
  REWARD_FORM,
} from "./actionColumns.ts";

type ActionFiles = FileKind<AdministrativeActionRowInput, SubmittedAction>;

/** Files of enforcement, of confirmations, of rewards and of filings: each has columns of its own. */
export const actionFiles: readonly ActionFiles[] = [
  {
    ...filesOf(ENFORCEMENT_FORM),
    command: "enforcements",
    description: "Submits a file of administrative enforcement for the department that decided.",
    example: { authority: "SH-FDA", source: "FDA-CASES", item: "SH-FDA-002" },
  },
  {
    ...filesOf(CONFIRMATION_FORM),
    command: "confirmations",
    description: "Submits a file of administrative confirmations for the department that decided.",
    example: { authority: "SH-QTS", source: "QTS-CONFIRMATIONS", item: "SH-QTS-003" },
  },
  {
    ...filesOf(REWARD_FORM),
    command: "rewards",
    description: "Submits a file of administrative rewards for the department that decided.",
    example: { authority: "SH-QTS", source: "QTS-REWARDS", item: "SH-QTS-001" },
  },
  {
    ...filesOf(FILING_FORM),
    command: "filings",
    description: "Submits a file of administrative filings for the department that took them.",
    example: { authority: "SH-COMM", source: "COMM-FILINGS", item: "SH-COMM-001" },
  },
];

function filesOf(form: ActionForm): Omit<ActionFiles, "command" | "description" | "example"> {
  return {
    ingest: actionIngest,
    subgraph: supervision,
    act: "actions.submit",
    field: "ingestAdministrativeActions",
    editions: [editionOf(form)],
    itemOf: supervisionItem,
    subjectOf: ({ partyUscc }) => partyUscc,
  };
}

/** The one form there is. */
function editionOf({
  kind,
  columnOf,
  required,
  elementsOf,
}: ActionForm): Edition<AdministrativeActionRowInput> {
  return {
    code: ACTION_EDITION,
    years: "the platform's own",
    lacksAuthorityUscc: false,
    columnOf,
    columns: Object.values(columnOf),
    required,
    rowOf: (cell, settings) => ({ kind, ...elementsOf(cell), ...besidesOf(cell, settings) }),
  };
}
