#!/bin/sh
# Kills the program at many random moments and looks at what is left: sh test/campaigns/kills.sh [count]
# The suite does the same a few times.
set -e
cd "$(dirname "$0")/../.."
KILLS=${1:-200} npx vitest run test/shell/drafts/killed.test.ts test/pty/kill.test.ts
