#!/bin/sh
# Ten thousand steps of random sessions over every key of the table, with other values each time: no letter is lost,
# and nothing but what a key is for changes an answer. Then a thousand on two screens, of which one draws each frame whole.
# RFC_SESSION_STEPS=<count> and RFC_FRAME_STEPS=<count> take more, RFC_SEED=<seed> those of a failure that it printed.
cd "$(dirname "$0")/../.." || exit 1
export RFC_SESSION_STEPS="${RFC_SESSION_STEPS:-10000}" RFC_FRAME_STEPS="${RFC_FRAME_STEPS:-1000}"
export RFC_SEED="${RFC_SEED:-random}"
npx vitest run test/flow/random-session.test.ts || exit 1
npx vitest run test/ui/random.test.ts -t "whatever key of the table"
