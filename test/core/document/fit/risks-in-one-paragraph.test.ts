import {describe, expect, it} from 'vitest';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {templateOfDocument} from '../../../../source/core/foreign/template.ts';
import {shipped} from '../../../support/templates.ts';

const documentOf = (risks: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n## Risks\n\n${risks}\n`;

describe.each([
	['a house', (text: string) => templateOfDocument(text)],
	['the template', () => shipped('staff-rfc')],
])('risks in one paragraph, in a document of %s', (_, templateFor) => {
	const fileOf = (risks: string) => asFileOf(templateFor(documentOf(risks)), documentOf(risks));

	it.each([
		'The bells may be late; the founder lends us two. The tower may break in a storm; we close it then.',
		'First, the bells may be late. Second, the rope may break.',
		'There are risks: (i) the bells may be late, and (ii) the rope may break.',
		'Founding: the bells may be late, and we wait. People: two ringers may leave us in May.',
	])('are none of them the whole: %s', (risks) => {
		const {risks: read, sections} = fileOf(risks);
		expect(read).toBeUndefined();
		expect(sections).toMatchObject([{text: risks}]);
	});

	it.each([
		'The bells may be late. In that case the founder lends us two.',
		'The rope may break; that happened twice, in May and in June.',
	])('are one where it tells of no other: %s', (risk) => {
		expect(fileOf(risk).risks).toMatchObject([{risk}]);
	});
});
