#!/bin/sh
# Starts the screen many times over what stood there before, with keys in bursts from the first moment on, and compares
# what is drawn in pieces with what is drawn whole: sh test/campaigns/starts.sh [count]
# The suite does the same a few times; RFC_SEED=random looks for new ones.
set -e
cd "$(dirname "$0")/../.."
STARTS=${1:-1000} npx vitest run test/ui/random.test.ts -t 'while the program starts'
