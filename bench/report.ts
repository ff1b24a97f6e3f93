import process from 'node:process';

/** One line of the result. A budget of undefined is a reference, shown for comparison. */
export type Row = {
	what: string;
	value: number;
	unit: 'x' | 'ms' | 'ms per kB' | 'MB' | 'MB/s' | 'bytes' | 'keys';
	budget?: number;
};

/** Prints the rows, and names those that miss their budget. Nothing fails: a slow machine is no fault of the code. */
export function print(title: string, rows: readonly Row[]): void {
	const width = Math.max(...rows.map(({what}) => what.length));
	process.stdout.write(`\n${title}\n`);
	for (const row of rows) {
		const limit =
			row.budget === undefined ? '' : `  budget ${told(row.budget, row.unit)}  ${isMissed(row) ? 'MISSED' : 'kept'}`;
		process.stdout.write(`  ${row.what.padEnd(width)}  ${told(row.value, row.unit).padStart(10)}${limit}\n`);
	}
}

/** The last word: which budgets are missed, and which sections could not be measured. */
export function conclude(rows: readonly Row[], unmeasured: readonly string[]): void {
	const bounded = rows.filter(({budget}) => budget !== undefined);
	const missed = rows.filter(isMissed);
	process.stdout.write(`\n${bounded.length - missed.length} of ${bounded.length} budgets are kept.\n`);
	for (const {what, value, unit, budget = 0} of missed) {
		process.stdout.write(`Missed: ${what}: ${told(value, unit)} instead of ${told(budget, unit)}\n`);
	}

	for (const title of unmeasured) process.stdout.write(`Not measured: ${title}\n`);
}

function isMissed({value, budget}: Row): boolean {
	return budget !== undefined && !(value <= budget);
}

function told(value: number, unit: Row['unit']): string {
	if (Number.isNaN(value)) return 'not known';
	if (unit === 'ms per kB') return `${value.toFixed(2)} ${unit}`;
	return unit === 'x' ? `${value.toFixed(2)} x` : `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
