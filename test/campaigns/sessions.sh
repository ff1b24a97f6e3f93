#!/bin/sh
# Ten thousand steps of random sessions over every key of the table, with other values each time.
# RFC_SESSION_STEPS=<count> takes more, RFC_SEED=<seed> those of a failure that it printed.
cd "$(dirname "$0")/../.." || exit 1
RFC_SESSION_STEPS="${RFC_SESSION_STEPS:-10000}" RFC_SEED="${RFC_SEED:-random}" \
	npx vitest run test/flow/random-session.test.ts
