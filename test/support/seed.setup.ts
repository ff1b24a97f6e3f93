import fc from 'fast-check';

/**
 * The suite that decides whether a change may land tries the same values each time: a failure is of that change.
 * `RFC_SEED=random` looks for new ones, and `RFC_SEED=<number>` tries again what failed.
 */
const {RFC_SEED: given = '20261121'} = process.env;

if (given !== 'random') fc.configureGlobal({seed: Number(given)});
