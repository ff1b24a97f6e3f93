export type Clock = {
	/** This moment as an ISO timestamp with milliseconds and time zone Z. */
	now(): string;
	/** The person's own date, `YYYY-MM-DD`, in the time zone of this machine. */
	today(): string;
};
