import { createRequire } from "node:module";

/**
 * graphql-js examines every value that is not of a class for a second copy of graphql-js, except in production;
 * that is a tenth of what long tests cost. What the project itself does under NODE_ENV=test stays.
 */
const environment = process.env["NODE_ENV"];
process.env["NODE_ENV"] = "production";
createRequire(import.meta.url)("graphql/jsutils/instanceOf.js");
process.env["NODE_ENV"] = environment;
