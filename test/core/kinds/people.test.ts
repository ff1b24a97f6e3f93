import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {people} from '../../../source/core/kinds/people.ts';

const field = {path: 'author', kind: 'people', label: 'Author', prompt: 'Who?'};
const {form} = people;
const inline = typeof form === 'object' && 'inline' in form ? form.inline : undefined;
const read = (text: string): unknown => inline?.read(text, field);
const write = (names: string[]): string => inline?.write(names, field) ?? '';

describe('people in a line', () => {
	it.each<[string, string[]]>([
		['Ann Lee, Bo Roy', ['Ann Lee', 'Bo Roy']],
		['Ann Lee (Engineer, Bells), Bo Roy', ['Ann Lee (Engineer, Bells)', 'Bo Roy']],
		['Ann Lee (Bells', ['Ann Lee (Bells']],
		['Ann Lee (Bells, Bo Roy', ['Ann Lee (Bells', 'Bo Roy']],
		['Ann Lee and Bo Roy', ['Ann Lee', 'Bo Roy']],
		['Ann Lee (Bells) & Bo van der Roy (Clocks)', ['Ann Lee (Bells)', 'Bo van der Roy (Clocks)']],
		['Research and Development', ['Research and Development']],
		['Ring Planning and Bell Operations', ['Ring Planning and Bell Operations']],
		['Ann Lee, Staff Engineer, Bells, City of Ulm Services', ['Ann Lee, Staff Engineer, Bells, City of Ulm Services']],
		['Ann Lee, Staff Engineer, Bo Roy, Product Manager', ['Ann Lee, Staff Engineer', 'Bo Roy, Product Manager']],
		['Ann Lee, staff engineer and maintainer', ['Ann Lee, staff engineer and maintainer']],
		[
			'Staff Engineer Ann Lee, Digital Services, Municipality of Ulm',
			['Staff Engineer Ann Lee, Digital Services, Municipality of Ulm'],
		],
		['Ann Lee and Bo Roy, *The Bell*', ['Ann Lee', 'Bo Roy, *The Bell*']],
		['Ann Lee, Chief Ringer Lead (Bells), Ulm Ltd', ['Ann Lee, Chief Ringer Lead (Bells), Ulm Ltd']],
		['Dr. Ann Lee, Research Computing, University of Ulm', ['Dr. Ann Lee, Research Computing, University of Ulm']],
		['Ann Lee, Principal Ringer Engineer, Core Banking', ['Ann Lee, Principal Ringer Engineer, Core Banking']],
		[
			'Ann van der Lee-Roy, Enterprise Architect, Ulm Bells B.V.',
			['Ann van der Lee-Roy, Enterprise Architect, Ulm Bells B.V.'],
		],
		['Ann Lee, Ulm Bells S.p.A.', ['Ann Lee, Ulm Bells S.p.A.']],
		['Dr.-Ing. Ann Lee, Rechenzentrum, Abteilung Glocken', ['Dr.-Ing. Ann Lee, Rechenzentrum, Abteilung Glocken']],
		['Ann Lee, Institut für Glocken, Universität Ulm', ['Ann Lee, Institut für Glocken, Universität Ulm']],
		['Ann Lee, CTO, Bo Roy, Head of Bells', ['Ann Lee, CTO', 'Bo Roy, Head of Bells']],
		['Ann Lee, Staff Engineer, Bo Harding', ['Ann Lee, Staff Engineer', 'Bo Harding']],
		['Engineering, Ann Lee', ['Engineering', 'Ann Lee']],
		['Ann, Bo, Cy', ['Ann', 'Bo', 'Cy']],
		['Ann Lee, Security Department', ['Ann Lee, Security Department']],
		['Ann Lee, Bell Team', ['Ann Lee, Bell Team']],
		['Ann Lee, Bo Roy, Bell Team', ['Ann Lee', 'Bo Roy', 'Bell Team']],
		['Bell Team, Rope Team', ['Bell Team', 'Rope Team']],
		['Ann Lee, Bell IT', ['Ann Lee, Bell IT']],
		['Ann Lee, Ringing Systems', ['Ann Lee, Ringing Systems']],
		['Ann Lee, Core RPC', ['Ann Lee, Core RPC']],
		['Ann Lee, staff eng, Rope Systems', ['Ann Lee, staff eng, Rope Systems']],
		['Ann Lee, Senior Eng., Bo Roy', ['Ann Lee, Senior Eng.', 'Bo Roy']],
		['Ann Lee, Bo Eng', ['Ann Lee', 'Bo Eng']],
		['Ann Lee, Bell IT, Bo Roy, Rope Department', ['Ann Lee, Bell IT', 'Bo Roy, Rope Department']],
		['Ann Lee, Bell IT, Tower Division', ['Ann Lee, Bell IT, Tower Division']],
		['Ann Lee, the bell team', ['Ann Lee, the bell team']],
		['Ann Lee, Jean ROY', ['Ann Lee', 'Jean ROY']],
		['Ann Lee, Tri NG', ['Ann Lee', 'Tri NG']],
		['Ann Lee, Bo Roy', ['Ann Lee', 'Bo Roy']],
		['Ann, Bell IT', ['Ann', 'Bell IT']],
		['Ann Lee, Bo Roy (IT)', ['Ann Lee', 'Bo Roy (IT)']],
		['Dr. Ann Lee, Digital Collections, with Bo Roy (IT)', ['Dr. Ann Lee, Digital Collections', 'with Bo Roy (IT)']],
		['Staff Engineer Ann Lee, Bo Roy', ['Staff Engineer Ann Lee', 'Bo Roy']],
		['Ann Lee, ringing platform', ['Ann Lee, ringing platform']],
		['platform, payments', ['platform', 'payments']],
		['Ann Lee, Bell Infra (Principal)', ['Ann Lee, Bell Infra (Principal)']],
		['Ann Lee, Bo Roy (Principal)', ['Ann Lee', 'Bo Roy (Principal)']],
		['Prof. Ann Lee, Ringing Archive, Bo Roy', ['Prof. Ann Lee, Ringing Archive', 'Bo Roy']],
		['Dr. Ann Lee, Bo Roy', ['Dr. Ann Lee', 'Bo Roy']],
		['@ann @bo', ['@ann', '@bo']],
		['Ann Lee, Team Lead Bells', ['Ann Lee, Team Lead Bells']],
		['Ann Lee, Staff Engineer RPC', ['Ann Lee, Staff Engineer RPC']],
		['Dr.-Ing. Ann Lee, Bereichsleiterin Glocken', ['Dr.-Ing. Ann Lee, Bereichsleiterin Glocken']],
		['Ann Lee, VP Bells, Bo Roy, Director Ropes', ['Ann Lee, VP Bells', 'Bo Roy, Director Ropes']],
		['Ann Lee, Engineering Manager, Ropes and Bells', ['Ann Lee, Engineering Manager', 'Ropes and Bells']],
		['Ann Lee, Senior Manager Payments & Billing', ['Ann Lee, Senior Manager Payments & Billing']],
		['Ann Lee, Staff Engineer Bo Roy', ['Ann Lee', 'Staff Engineer Bo Roy']],
		['Ann Lee, Lead Bo Roy', ['Ann Lee', 'Lead Bo Roy']],
		['Ann Lee, Bo Roy, Cy Lead', ['Ann Lee', 'Bo Roy', 'Cy Lead']],
		['Ann Lee, Bo Roy, Farokh Engineer, Dan Oz', ['Ann Lee', 'Bo Roy', 'Farokh Engineer', 'Dan Oz']],
		['Ann Lee, Bo Roy, Tech Lead', ['Ann Lee', 'Bo Roy, Tech Lead']],
	])('%s', (text, names) => {
		expect(read(text)).toEqual(names);
		expect(read(write(names))).toEqual(names);
	});

	it('are read as they are written, whoever they are', () => {
		const word = fc.constantFrom(
			...[
				'Ann Lee',
				'and',
				' and ',
				', ',
				'(',
				')',
				'"',
				'\\',
				'Staff Engineer',
				'Bo',
				'Roy',
				'Services',
				'*x*',
				'@a',
				' ',
			],
		);
		const name = fc
			.array(word, {minLength: 1, maxLength: 5})
			.map((words) => words.join(' ').replaceAll(/\s+/g, ' ').trim())
			.filter((one) => one !== '');
		fc.assert(
			fc.property(fc.array(name, {minLength: 1, maxLength: 4}), (names) => {
				expect(read(write(names))).toEqual(names);
			}),
			{numRuns: 500},
		);
	});
});
