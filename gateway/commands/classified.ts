import { randomUUID } from "node:crypto";
import { Command } from "commander";
import type { AuditEvent, WriteStage } from "../../audit/event.ts";
import { ruleVersion } from "../../kit/authorization/ruleVersion.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { isUscc, normalizeUscc } from "../../standards/uscc.ts";
import { openTrail } from "../audit/openTrail.ts";
import {
  type ClassifiedRegister,
  openClassifiedRegister,
} from "../classifiedEntities/classifiedRegister.ts";
import {
  type Configuration,
  ConfigurationError,
  readConfiguration,
} from "../configuration/configuration.ts";
import { subgraphs } from "../subgraphs.ts";
import { runCommand } from "./runCommand.ts";

interface By {
  readonly by: string;
}

const HELP = `
An entry is written to the database of every subgraph that has records of entities, and the same again changes
nothing: a run that was cut off is run again. It holds for the next request. Adding and removing stand in the audit
trail before they are done, with the person that --by names.

Examples:
  npm run -s classified -- add 91310000Y00000H65N --by zhang.san
  npm run -s classified -- list`;

const program = new Command("classified")
  .description("Enters the entities that are classified (涉密主体), of which few readers may know.")
  .addHelpText("after", HELP);

program
  .command("add")
  .description("classifies an entity")
  .argument("<uscc>", "its unified social credit code")
  .requiredOption("--by <person>", "who decided it, for the audit trail")
  .action((uscc: string, { by }: By) =>
    runCommand(() =>
      record("add", uscc, by, (register, id) => register.classify(id, shanghaiToday())),
    ),
  );
program
  .command("remove")
  .description("ends that an entity is classified")
  .argument("<uscc>", "its unified social credit code")
  .requiredOption("--by <person>", "who decided it, for the audit trail")
  .action((uscc: string, { by }: By) =>
    runCommand(() => record("remove", uscc, by, (register, id) => register.declassify(id))),
  );
program
  .command("list")
  .description("lists what is classified, since when, and where an entry is missing")
  .action(() => runCommand(list));
program.parse();

async function record(
  action: string,
  code: string,
  person: string,
  work: (register: ClassifiedRegister, id: number) => Promise<void>,
): Promise<void> {
  const uscc = normalizeUscc(code);
  if (!isUscc(uscc)) throw new ConfigurationError(`${code} is not a unified social credit code`);
  await withRegister(async (register, configuration) => {
    const id = await register.entityWith(uscc);
    if (id === undefined)
      throw new ConfigurationError(`${uscc} is of no entity of the register; import it first`);
    const shared = await openDatabase(configuration.databaseOf("governance"));
    const trail = await openTrail(configuration, shared, (error) => {
      throw error;
    });
    try {
      const requestId = randomUUID();
      const recorded = (write: WriteStage) =>
        trail.record(eventOf({ action, person, requestId, id, write }));
      await recorded("begun");
      await work(register, id);
      await recorded("answered");
    } finally {
      await trail.close();
      await shared.close();
    }
    process.stdout.write(`${uscc} ${action === "add" ? "is" : "is no longer"} classified\n`);
  });
}

function eventOf(change: {
  readonly action: string;
  readonly person: string;
  readonly requestId: string;
  readonly id: number;
  readonly write: WriteStage;
}): AuditEvent {
  const { action, person, requestId, id, write } = change;
  return {
    requestId,
    reader: "OPERATOR",
    officer: person,
    use: {},
    operation: { name: `classified ${action}`, digest: "" },
    given: [],
    masked: [],
    withheld: [],
    subjects: [String(id)],
    write,
    ruleVersion: ruleVersion(shanghaiToday()),
  };
}

async function list(): Promise<void> {
  await withRegister(async (register) => {
    const entities = await register.list();
    for (const { id, uscc, classifiedOn, missingIn } of entities) {
      const missing =
        missingIn.length === 0 ? "" : `\tmissing in ${missingIn.join(", ")}: add it again`;
      process.stdout.write(`${uscc ?? `id ${id}`}\tsince ${classifiedOn}${missing}\n`);
    }
    if (entities.length === 0) process.stdout.write("nothing is classified\n");
  });
}

async function withRegister(
  work: (register: ClassifiedRegister, configuration: Configuration) => Promise<void>,
): Promise<void> {
  const configuration = readConfiguration(process.env);
  const register = await openClassifiedRegister(subgraphs, (name) =>
    openDatabase(configuration.databaseOf(name)),
  );
  try {
    await work(register, configuration);
  } finally {
    await register.close();
  }
}
