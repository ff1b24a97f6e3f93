/** Units of one thing, by how much of the first of them each is. */
const scales: readonly Readonly<Record<string, number>>[] = [
	{
		...{ms: 1, millisecond: 1, milliseconds: 1, s: 1000, sec: 1000, secs: 1000, second: 1000, seconds: 1000},
		...{min: 60_000, mins: 60_000, minute: 60_000, minutes: 60_000},
		...{h: 3_600_000, hr: 3_600_000, hrs: 3_600_000, hour: 3_600_000, hours: 3_600_000},
		...{d: 86_400_000, day: 86_400_000, days: 86_400_000, week: 604_800_000, weeks: 604_800_000},
	},
	{kb: 1, mb: 1000, gb: 1_000_000, tb: 1_000_000_000},
	{'%': 1, percent: 1},
	{'€': 1, eur: 1, euro: 1, euros: 1},
	{$: 1, usd: 1, dollars: 1},
];

/** A value in another unit of the same thing; undefined where they are not known to be of one. */
export function inUnit(value: number, unit: string, wanted: string): number | undefined {
	const [from, to] = [unit.toLowerCase(), wanted.toLowerCase()];
	if (from === to) return value;
	const scale = scales.find((one) => Object.hasOwn(one, from) && Object.hasOwn(one, to));
	return scale && (value * (scale[from] ?? 1)) / (scale[to] ?? 1);
}
