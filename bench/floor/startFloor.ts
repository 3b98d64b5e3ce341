import { createServer, type ServerResponse } from "node:http";
import { argv, env, stderr, stdout } from "node:process";
import {
  checkAnswer,
  dossierAnswer,
  dossiersAnswer,
  lookUpAnswer,
  searchAnswer,
} from "./answers.ts";
import { knexReads } from "./knexReads.ts";
import { preparedReads } from "./preparedReads.ts";

/**
 * The floor of the comparison: the endpoint that one would write by hand for just these questions, without
 * GraphQL, authorization or audit. The argument says how it reads: `prepared` or `knex`.
 */
const folder = env["DATA_DIR"] ?? "data";
const reads = argv[2] === "knex" ? knexReads(folder) : preparedReads(folder);

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  answerOf(url.pathname, url.searchParams).then(
    (data) => send(response, 200, { data }),
    (error: unknown) => {
      stderr.write(`floor: ${String(error)}\n`);
      send(response, 500, { errors: [{ message: "Internal error" }] });
    },
  );
});

async function answerOf(path: string, parameters: URLSearchParams): Promise<object> {
  const value = (name: string): string => parameters.get(name) ?? "";
  if (path === "/dossier") return dossierAnswer(reads, Number(value("id")));
  if (path === "/dossiers")
    return dossiersAnswer(reads, Number(value("after")), Number(value("first")));
  if (path === "/look-up") return lookUpAnswer(reads, value("uscc"));
  if (path === "/check") return checkAnswer(reads, value("codes").split(","), value("domain"));
  if (path === "/search") return searchAnswer(reads, value("name"), value("district"));
  throw new RangeError(`the floor does not answer ${path}`);
}

function send(response: ServerResponse, status: number, answer: object): void {
  const body = JSON.stringify(answer);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null)
    stdout.write(`The floor is ready: http://127.0.0.1:${address.port}/\n`);
});
process.on("SIGTERM", () => process.exit(0));
process.on("SIGINT", () => process.exit(0));
