import {budgets} from './budgets.ts';
import type {Changes, Folder} from './measure-check.ts';
import type {Row} from './report.ts';

/** 100, 1,000 and so on, up to the largest that is wanted. */
export function sizesUpTo(largest: number): number[] {
	return [100, 1000, 10_000, 100_000].filter((size) => size <= largest);
}

/** What checking a folder took; its memory is compared with that of another. */
export function folderRows(folder: Folder, other: Folder | undefined): Row[] {
	const {count, kilobytes, milliseconds, cpu, memory, yardstick} = folder;
	const isLarger = other !== undefined && count > other.count;
	const speed = ({milliseconds: taken}: {milliseconds: number}) => kilobytes / taken;
	const rows: Row[] = [
		{what: `${count} documents`, value: milliseconds, unit: 'ms'},
		{what: `${count}: speed`, value: speed(folder), unit: 'MB/s'},
		{
			what: `${count}: processor time`,
			value: cpu / kilobytes,
			unit: 'ms per kB',
			...(isLarger ? {budget: budgets.checkPerKilobyte} : {}),
		},
		{what: `${count}: peak memory`, value: memory, unit: 'MB'},
	];
	if (isLarger)
		rows.push({
			what: `${count}: peak memory, x ${other.count} documents`,
			value: memory / other.memory,
			unit: 'x',
			budget: budgets.checkMemory,
		});
	if (yardstick)
		rows.push(
			{what: `${count}: speed of markdownlint-cli2`, value: speed(yardstick), unit: 'MB/s'},
			{
				what: `${count}: the same, x ours`,
				value: speed(yardstick) / speed(folder),
				unit: 'x',
				budget: budgets.checkOfYardstick,
			},
		);
	return rows;
}

/** What checking changes took, and what more it takes in a folder that is larger. */
export function changeRows(changes: readonly Changes[]): Row[] {
	return changes.flatMap((one): Row[] => {
		const smaller = changes.find(({changed, count}) => changed === one.changed && count < one.count);
		const name = `${one.changed} of ${one.count} changed`;
		return [
			{what: name, value: one.milliseconds, unit: 'ms'},
			...(smaller
				? [
						{
							what: `${name}, x of ${smaller.count}`,
							value: one.milliseconds / smaller.milliseconds,
							unit: 'x' as const,
							budget: budgets.changesInLarger,
						},
					]
				: []),
		];
	});
}
