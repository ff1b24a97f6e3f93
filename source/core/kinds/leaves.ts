import {choice} from './choice.ts';
import {choices} from './choices.ts';
import {date} from './date.ts';
import {dates} from './dates.ts';
import {deadline} from './deadline.ts';
import {dependencies} from './dependencies.ts';
import {flag} from './flag.ts';
import {line} from './line.ts';
import {list} from './list.ts';
import {milestones} from './milestones.ts';
import {notes} from './notes.ts';
import {people} from './people.ts';
import {percent} from './percent.ts';
import {rating} from './rating.ts';
import {scale} from './scale.ts';
import {scores} from './scores.ts';
import {stack} from './stack.ts';
import {steps, tasks} from './tasks.ts';
import {text} from './text.ts';
import {texts} from './texts.ts';
import type {Kind} from './types.ts';
import {weighed} from './weighed.ts';
import {when} from './when.ts';

const all: readonly Kind[] = [
	line,
	text,
	list,
	weighed,
	texts,
	stack,
	tasks,
	steps,
	choice,
	choices,
	people,
	date,
	dates,
	deadline,
	flag,
	percent,
	rating,
	scale,
	scores,
	notes,
	when,
	milestones,
	dependencies,
];

const byName = new Map(all.map((kind) => [kind.name, kind]));

export const leafNames: readonly string[] = [...byName.keys()];

/** The kind of that name, for a column of a group or a question that is no group; undefined when there is none. */
export function leafOf(name: string): Kind | undefined {
	return byName.get(name);
}
