import {expect, it} from 'vitest';
import {sumRight} from '../../../source/core/review/rules/sum-right.ts';
import {toldBy} from '../../support/review.ts';

const own = (text: string) => `# RFC: Carts\n\n## Summary\n\n${text}\n`;

it.each<[text: string, told: string[]]>([
	['We do not propose it for three reasons:\n\n1. Slow\n2. Dear\n3. New\n4. Big', ['4 points, and not three']],
	['There are two types of changes we could make:\n\n- Names\n- Notes\n- Code', ['3 points, and not two']],
	['It has 3 parts:\n- One\n\n  with more below\n- Two', ['2 points, and not 3']],
	['**Two ways:**\n\n- Rent\n- Buy\n- Wait', ['3 points, and not Two']],
	['It has 2 parts:\n- One\n- Two', []],
	['It has three parts:\n- One\n  - inside\n- Two\n- Three', []],
	['These three cases have somewhat different requirements:\n\n- a\n- b\n- c\n- d', []],
	['The two options have the following drawbacks:\n\n- a\n- b\n- c', []],
	['The reasons for these 2 kinds of fields are:\n\n- a\n- b\n- c', []],
	['At least three reasons speak against it:\n\n- a\n- b', []],
	['It can be solved in two ways:\n\n1. Rent\n\nAs one does.\n\n2. Buy', []],
	['It can be solved in two ways:\n\n- Rent', []],
	['It takes three days:\n\n- a\n- b', []],
	['Three reasons:\n\n```text\n- a\n- b\n```', []],
	['| a | three reasons: |\n|---|---|\n| b | c |', []],
])('%j', (text, told) => {
	const messages = told.map((said) => `The list below has ${said}.`);
	expect(toldBy(sumRight, own(text)).map((line) => line.replace(/^warning \d+: /, ''))).toEqual(messages);
});
