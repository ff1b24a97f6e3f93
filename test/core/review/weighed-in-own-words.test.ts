import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {shipped} from '../../support/templates.ts';

/** A record of a decision between two options, with what is said of each under its heading. */
function told(outcome: string, ...said: readonly [string, string]): string[] {
	const options = ['Files', 'Redis'].map((name, index) => `### ${name}\n\n${said[index]}\n`).join('\n');
	const text = `---\nstatus: accepted\n---\n\n# Keep carts\n\n## Context and Problem Statement\n\nCarts are lost.\n\n## Considered Options\n\n* Files\n* Redis\n\n## Decision Outcome\n\nChosen option: ${outcome}\n\n## Pros and Cons of the Options\n\n${options}`;
	const findings = reviewOf({template: shipped('madr'), text, profile: 'own', today: '2026-11-20'});
	return findings.map(({rule}) => rule).filter((rule) => rule === 'selection' || rule === 'drawbacks-of-selected');
}

const [files, redis] = ['They are in one folder for all the shops', 'It has one key for each of the carts'];

it('takes what is told of each option for the reason and the price', () => {
	expect(told('"Redis", because Files are slow.', files, 'It is slow to index, but fast to search')).toEqual([]);
	expect(told('"Redis", because Files are slow.', files, '#### Cons\n\n- One more system')).toEqual([]);
	expect(told('"Redis".', files, `${redis}, but it is new`)).toEqual([]);
});

it('misses what is told nowhere', () => {
	expect(told('"Redis", because Files are slow.', files, redis)).toEqual(['drawbacks-of-selected']);
	expect(told('"Redis".', '* Good, because known', '* Bad, because new')).toEqual(['selection']);
});
