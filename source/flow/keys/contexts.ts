import {contextWords} from '../../words/keys/contexts.ts';
import type {Context} from '../state/context.ts';

type Row = {
	/** What it is called in the help. */
	title: string;
	/** What characters are there: text, commands, or commands of which none writes or takes anything away. */
	letters: 'text' | 'commands' | 'harmless';
};

/** What can have the keys, in the order in which it is told. */
export const contexts: Readonly<Record<Context, Row>> = {
	start: {title: contextWords.start, letters: 'commands'},
	line: {title: contextWords.line, letters: 'text'},
	area: {title: contextWords.area, letters: 'text'},
	select: {title: contextWords.select, letters: 'commands'},
	list: {title: contextWords.list, letters: 'commands'},
	kept: {title: contextWords.kept, letters: 'harmless'},
	grid: {title: contextWords.grid, letters: 'commands'},
	review: {title: contextWords.review, letters: 'commands'},
	filter: {title: contextWords.filter, letters: 'text'},
	path: {title: contextWords.path, letters: 'text'},
	settle: {title: contextWords.settle, letters: 'commands'},
	compare: {title: contextWords.compare, letters: 'commands'},
	done: {title: contextWords.done, letters: 'harmless'},
	reading: {title: contextWords.reading, letters: 'harmless'},
	jump: {title: contextWords.jump, letters: 'text'},
	palette: {title: contextWords.palette, letters: 'text'},
	picking: {title: contextWords.picking, letters: 'text'},
	moving: {title: contextWords.moving, letters: 'commands'},
	replacing: {title: contextWords.replacing, letters: 'text'},
	hits: {title: contextWords.hits, letters: 'commands'},
	instrument: {title: contextWords.instrument, letters: 'harmless'},
	starters: {title: contextWords.starters, letters: 'commands'},
	meanings: {title: contextWords.meanings, letters: 'commands'},
	sheet: {title: contextWords.sheet, letters: 'harmless'},
	parking: {title: contextWords.parking, letters: 'text'},
	naming: {title: contextWords.naming, letters: 'text'},
	reason: {title: contextWords.reason, letters: 'text'},
	level: {title: contextWords.level, letters: 'commands'},
	conflict: {title: contextWords.conflict, letters: 'commands'},
	agenda: {title: contextWords.agenda, letters: 'harmless'},
	saying: {title: contextWords.saying, letters: 'text'},
	boxes: {title: contextWords.boxes, letters: 'commands'},
	ballot: {title: contextWords.ballot, letters: 'commands'},
	spread: {title: contextWords.spread, letters: 'commands'},
	dots: {title: contextWords.dots, letters: 'commands'},
	consent: {title: contextWords.consent, letters: 'commands'},
	clearing: {title: contextWords.clearing, letters: 'commands'},
};

export const everywhere = Object.keys(contexts) as readonly Context[];
