export type Clock = {
	/** This moment as an ISO timestamp with milliseconds and time zone Z. */
	now(): string;
	/** The day of such a timestamp, `YYYY-MM-DD`, in the time zone of this machine. */
	dayOf(timestamp: string): string;
	/** The person's own date, `YYYY-MM-DD`, in the time zone of this machine. */
	today(): string;
};
