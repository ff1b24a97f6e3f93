import {type AffectedSystem, type BlastRadius, blastRadius} from '../../core/analysis/affected/blast-radius.ts';
import {listed} from '../../core/analysis/decision/words.ts';
import {counted} from '../../core/text/plural.ts';
import {listedRows, paragraph, titled, warned} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** Which systems the change touches, whose they are, and who of them does not know yet. */
export const blastRadiusInstrument: Instrument = {
	name: 'blast-radius',
	title: 'Blast radius: what else is touched',
	paths: ['affected'],
	summary(answers) {
		const {systems, owners, unheard} = blastRadius(answers);
		if (systems.length === 0) return undefined;
		const parts = [
			counted(systems.length, 'system'),
			owners.length > 0 ? counted(owners.length, 'owner') : 'no owner named',
			unheard.length > 0 ? `${unheard.length} not asked` : '',
		];
		return parts.filter((part) => part !== '').join(', ');
	},
	rows(answers, _, width) {
		const found = blastRadius(answers);
		if (found.systems.length === 0) return paragraph('There must be affected systems.', width, 'quiet');
		return [
			...titled('What is touched', listedRows(found.systems.map(textOf), width), width),
			...titled('Who does not know yet', unheardRows(found, width), width),
			...titled('What is replaced', replacedRows(found, width), width),
		];
	},
};

function textOf({system, relation, change, owner}: AffectedSystem): string {
	const beside = [relation, owner].filter((part) => part !== '').join(', ');
	return `${system}${beside === '' ? '' : ` (${beside})`}${change === '' ? '' : `: ${change}`}`;
}

function unheardRows({unheard}: BlastRadius, width: number): InstrumentRow[] {
	if (unheard.length === 0) return paragraph('All were asked, review it, or are told.', width, 'success', '- ');
	return warned(
		unheard.map(({system, owner}) => `${system}: ${owner === '' ? 'nobody is named for it' : `ask ${owner}`}.`),
		width,
	);
}

function replacedRows({systems, staying}: BlastRadius, width: number): InstrumentRow[] {
	const going = systems
		.filter(({goesIn}) => goesIn !== undefined)
		.map(({system, goesIn}) => `${system} goes in ${goesIn}`);
	const left = staying.map(({system}) => system);
	const problem = `No phase speaks of ${listed(left)}; until one does, both stay.`;
	return [...listedRows(going, width), ...(left.length > 0 ? warned([problem], width) : [])];
}
