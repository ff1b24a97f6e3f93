/** A campaign sets RFC_LAW_RUNS; the suite takes smaller samples of the same, so that it stays quick. */
export const isCampaign = process.env.RFC_LAW_RUNS !== undefined;
