/** `@apollo/gateway` reports usage to its maker unless told not to, and must be told before it is loaded. */
process.env["APOLLO_TELEMETRY_DISABLED"] ??= "1";
