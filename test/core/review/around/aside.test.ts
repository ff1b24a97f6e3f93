import {describe, expect, it} from 'vitest';
import {isAside} from '../../../../source/core/review/around/aside.ts';

const file = (name: string) => ({name, isFolder: false});
const folder = (name: string) => ({name, isFolder: true});

describe('a file in a folder of documents', () => {
	it.each([
		['0000-template.md'],
		['template.md'],
		['rfc-template.md'],
		['NNNN-template.md'],
		['yyyymmdd-template.md'],
		['YYYY-MM-DD-template.md'],
		['design-doc-template.md'],
		['PULL_REQUEST_TEMPLATE.md'],
		['CONTRIBUTING.md'],
		['LICENSE.md'],
	])('is none itself: %s', (name) => {
		expect(isAside(name, 'rfcs', [])).toBe(true);
	});

	it.each([['0012-email-template.md'], ['0031-template-engine.md'], ['template-engine.md'], ['supporting-ie.md']])(
		'is one: %s',
		(name) => {
			expect(isAside(name, 'rfcs', [])).toBe(false);
		},
	);

	it('is none in a folder of templates', () => {
		expect(isAside('carts.md', 'templates', [])).toBe(true);
	});

	it.each([
		['alone', 'carts', [file('README.md'), folder('images'), file('plan.svg'), folder('.git')], false],
		['beside documents', 'rfcs', [file('README.md'), file('0001-carts.md')], true],
		['above folders', 'rfcs', [file('README.md'), folder('accepted')], true],
		['with a number around it', '0012-carts', [file('README.md'), file('appendix.md')], false],
		['with its metadata beside it', 'carts', [file('README.md'), file('kep.yaml'), file('notes.md')], false],
	])('may be a README: %s', (_, name, neighbours, expected) => {
		expect(isAside('README.md', name, neighbours)).toBe(expected);
	});
});
