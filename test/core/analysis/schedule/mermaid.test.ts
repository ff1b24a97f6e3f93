import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {timeline, timelineOf} from '../../../../source/core/analysis/schedule/timeline.ts';
import {cleanLine} from '../../../../source/core/text/clean.ts';
import {visibleLine} from '../../../../source/core/text/visible.ts';
import {anyText} from '../../../support/hostile.ts';
import {ganttIn} from '../../../support/mermaid.ts';
import {migration, sixWeeks} from './seed.ts';

describe('the timeline of a document', () => {
	it('has the sections and the dates of the migration that the house shows', () => {
		expect(timelineOf(migration)).toBe(`\`\`\`mermaid
gantt
    title Q1 Platform Migration
    dateFormat YYYY-MM-DD
    section Backend Team
    API Redesign :2024-01-01, 14d
    Migration Tools :2024-01-08, 7d
    section Frontend Team
    Wait for API :2024-01-01, 7d
    UI Refactor :2024-01-08, 14d
    section Data Team
    Schema Migration :2024-01-01, 10d
    Data Validation :2024-01-11, 7d
\`\`\``);
	});

	it('is read by Mermaid with those dates, the day after the last one as the end', async () => {
		const {title, tasks} = await ganttIn(timelineOf(migration) ?? '');
		expect(title).toBe('Q1 Platform Migration');
		expect(tasks.map(({section, name, start, end}) => [section, name, start, end])).toEqual([
			['Backend Team', 'API Redesign', '2024-01-01', '2024-01-15'],
			['Backend Team', 'Migration Tools', '2024-01-08', '2024-01-15'],
			['Frontend Team', 'Wait for API', '2024-01-01', '2024-01-08'],
			['Frontend Team', 'UI Refactor', '2024-01-08', '2024-01-22'],
			['Data Team', 'Schema Migration', '2024-01-01', '2024-01-11'],
			['Data Team', 'Data Validation', '2024-01-11', '2024-01-18'],
		]);
	});

	it('marks what is critical and what is a milestone', async () => {
		const phases = [
			{name: 'Contract', when: {weeks: [1, 2]}, milestones: [{name: 'Agreed', week: 1}]},
			{name: 'Page', when: {weeks: [2, 2]}, dependsOn: [{phase: 'Contract', milestone: 'Agreed'}], team: 'Web'},
			{name: 'Release', when: {weeks: [4, 4]}, dependsOn: [{phase: 'Contract'}]},
		];
		const {tasks} = await ganttIn(timelineOf({start: '2026-03-02', phases}) ?? '');
		expect(tasks).toEqual([
			...[
				{name: 'Contract', start: '2026-03-02', end: '2026-03-16', isCritical: false, isMilestone: false},
				{name: 'Agreed', start: '2026-03-08', end: '2026-03-08', isCritical: false, isMilestone: true},
				{name: 'Release', start: '2026-03-23', end: '2026-03-30', isCritical: true, isMilestone: false},
			].map((task) => ({section: '', ...task})),
			{section: 'Web', name: 'Page', start: '2026-03-09', end: '2026-03-16', isCritical: false, isMilestone: false},
		]);
	});

	it('counts weeks while there are dependencies and no date', async () => {
		const block = timelineOf({phases: sixWeeks.phases ?? []}) ?? '';
		expect(block).toContain('axisFormat Week %W');
		const {tasks} = await ganttIn(block);
		const [year, month, day] = (tasks[0]?.start ?? '').split('-').map(Number);
		const first = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
		expect([first.getUTCDay(), month, day]).toEqual([1, 1, 1]);
	});

	it.each([
		['nothing', {}],
		['weeks alone', {phases: [{name: 'Build', when: {weeks: [1, 2]}}]}],
		['a start without phases', {start: '2026-03-02'}],
		['a start that is no day', {start: '2026-02-30', phases: [{name: 'Build', when: {weeks: [1, 2]}}]}],
		['phases without days', {start: '2026-03-02', phases: [{name: 'Build', when: {text: 'soon'}}]}],
	])('is left out for %s', (_, answers) => {
		expect(timelineOf(answers)).toBeUndefined();
	});

	const names = [
		...['Step 2: build; test', '#12', '#12;', '%% off', '5% of users', '100 %%', 'a %%{init: {}}%% b', '---', '```'],
		...[
			'title page',
			'Section 3',
			'gantt',
			'click here',
			'call home',
			'href "x"',
			'2024-01-01',
			'dateFormat X',
			'accDescr {',
		],
		...[
			'weekday monday',
			'inclusiveEndDates',
			'todayMarker off',
			'style: a #1;',
			'<script>x</script>',
			'R&D',
			'}',
			':',
			'"',
		],
	];
	it.each(names)('draws the name %s as it is', async (name) => {
		const phases = [{name, team: name, when: {from: '2026-03-02', days: 3}}];
		const {title, tasks} = await ganttIn(timelineOf({title: name, phases}) ?? '');
		expect({title, ...tasks[0]}).toMatchObject({
			title: name,
			section: name,
			name,
			start: '2026-03-02',
			end: '2026-03-05',
		});
	});

	it('draws any name, or its beginning', async () => {
		const property = fc.asyncProperty(anyText, anyText, anyText, async (name, team, milestone) => {
			const phases = [
				{name, team, when: {weeks: [1, 2]}, milestones: [{name: milestone, week: 1}]},
				{name: 'Last', when: {weeks: [3, 3]}},
			];
			const block = timelineOf({start: '2026-03-02', phases}) ?? '';
			const {tasks} = await ganttIn(block);
			expect(tasks.map(({start}) => start).sort()).toEqual(['2026-03-02', '2026-03-08', '2026-03-16']);
			const expected = visibleLine(cleanLine(name)).trim() || 'Phase 1';
			const found = tasks.find(({start}) => start === '2026-03-02')?.name ?? '';
			expect(expected.startsWith(found.replace(/…$/, ''))).toBe(true);
			expect(found.length).toBeGreaterThanOrEqual(Math.min(expected.length, 70));
		});
		await fc.assert(property, {numRuns: Number(process.env.RFC_LAW_RUNS ?? 100)});
	});
});

describe('a block of a document', () => {
	it.each([
		['as it is written', timelineOf(migration) ?? '', true],
		['that somebody changed', '~~~mermaid\n%% ours\n\n  gantt\n  Something :a, 2024-01-01, 1d\n~~~', true],
		['with another chart', '```mermaid\npie\n```', false],
		['that speaks of one', 'gantt', false],
		['of another language', '```text\ngantt\n```', false],
	])('%s is the timeline or not', (_, block, expected) => {
		expect(timeline.isOwn?.(block)).toBe(expected);
	});
});
