import {listed} from '../../core/analysis/decision/words.ts';
import {staleDate} from '../../core/edit/stale-date.ts';
import {cutTo} from '../../core/text/cut.ts';
import {counted} from '../../core/text/plural.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {World} from '../../ports/world.ts';
import type {Opened} from './opened.ts';

/** Names are long where they are sentences. */
const widest = 40;

/** Says on stderr what nobody asked for in so many words: what a list takes out by not naming it, and a date that stays. */
export function tellNews(world: World, {template, leftOut}: Opened, text: string): void {
	tellLeftOut(world, leftOut);
	const stale = template && staleDate(template, text);
	if (stale)
		world.stderr.write(
			`${stale.label} stays ${visibleLine(stale.text)} (line ${stale.line + 1}), since that could be several days, or none: write it as YYYY-MM-DD.\n`,
		);
}

/** A list stands for all of its items. */
function tellLeftOut({stderr}: World, gone: Opened['leftOut']): void {
	for (const {question, items, parts} of gone) {
		const {path, item, label} = question;
		const count = item === undefined ? `${items.length} of ${label}` : counted(items.length, item);
		if (items.length > 0) stderr.write(`Removes ${count}: ${items.map(shown).join('; ')}.\n`);
		for (const {of, labels} of parts) stderr.write(`Removes ${listed(labels)} of "${shown(of)}".\n`);
		stderr.write(
			`"${path}" replaces the whole list: "${path}+" adds to it, and to change one item, give all of them as rfc-wizard answers prints them.\n`,
		);
	}
}

function shown(name: string): string {
	return cutTo(name, widest);
}
