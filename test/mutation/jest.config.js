import config from "../../jest.config.js";

// The tests that mutants are run against need no database.
const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = config;

export default { ...rest, rootDir: "../.." };
