import type {Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {textContent} from '../content.ts';
import {ledWith} from '../led.ts';
import {numberedIn} from '../numbered.ts';
import {bulletTexts, ownList} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, lineWith, withColumns} from '../parts.ts';
import {plainly} from '../plain-heading.ts';
import {aboveText} from '../prose.ts';
import {namedSectionsWith} from '../sections.ts';
import type {GroupKind, Recogniser, Shape} from '../shape.ts';
import {tableWith} from '../table.ts';
import {phaseBullets, phaseNames, phaseOpenings, phaseSections, phaseWords, plainPhases} from './phase-shapes.ts';
import {announcedPlan, graduation, phasesBeside, stepsOfWork} from './phases-elsewhere.ts';
import {phasesQuestion} from './questions/phases.ts';

/** A plan as a whole; what a phase or a release is called goes on behind such words. */
const home =
	/^(?:(?!no\b|the\b|active\b)[\p{L}-]+ ){0,2}(?:phases|milestones|timeline|roadmap|phasing|plan of attack|(?:implem\w*|project|work|action|delivery|execution|migration|rollout) (?:plan|steps|stages|strategy)|stages)(?:$|(?:,| and| &| \/|\/) ?)|^plan$|^(?:umsetzung|plano|when and who)$|^next steps$|^work required\b|^implementation (?:timeline|schedule)$|^action items$|^(?:fases|phasen|eylem maddeleri|umsetzungsplan|plan (?:de )?(?:implementación|implantación|acción|mise en œuvre|action)|plano de implementação)$|^(?:フェーズ|実装計画|実施計画)$/u;

/** Under a plan in general there are other sections than phases. */
function ofPhases(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const {title, children} = section;
		const areNamed = children.every((child) =>
			/^(?:phase|stage|milestone|step|iteration|sprint|priority)s?\b/i.test(child.title),
		);
		return areNamed || /phase|milestone|stage|roadmap/i.test(title) || numberedIn(children, phaseWords, false)
			? recognise(question, section, source)
			: undefined;
	};
}

/** A cell of a table that is not the name may hold what a phase is about. */
const inColumns = {
	name: /^(?:(?:rollout |project )?(?:phases?|milestones?|stages?|steps?|sprints?|iterations?)|name)$/,
	tasks: /^(?:tasks?|work|activities|deliverables?)$/,
	text: /^(?:description|content|scope|what|goals?|details)$/,
	...phaseNames,
};

/** Under a plan in general, boxes are things to do; where the heading speaks of phases, they are what comes in turn. */
function inBoxes(question: Question, section: Section, source: Source): Shape | undefined {
	const list = /phases|milestones|roadmap|plan of attack/i.test(section.title) ? ownList(section, source) : undefined;
	if (!list || !bulletTexts(list, source).every((text) => text.startsWith('[ ] '))) return undefined;
	const asked = withColumns(question, ({path}) => path === 'name');
	const line = lineWith('[ ] ', columnSlot(asked, groupColumn(asked, 'name')));
	return {question: asked, body: [bullets([{line, children: [], repeat: groupRepeat(asked)}])], taken: []};
}

/** The steps in which it is built. */
export const phases: GroupKind = {
	question: phasesQuestion,
	isHome: plainly(home),
	heading: 'Phases',
	concept: 'Phases',
	names: phaseNames,
	openings: phaseOpenings,
	recognisers: [
		...[
			...phaseSections,
			namedSectionsWith({name: 'name', words: phaseWords}, textContent({heading: ['name'], text: 'text'})),
			...phaseSections.map((one) => ledWith(phaseNames, one)),
		].map(ofPhases),
		tableWith(inColumns),
		phaseBullets,
		aboveText(phaseBullets, true),
		inBoxes,
	],
	siblings: phasesBeside,
	elsewhere: [...graduation, stepsOfWork, announcedPlan],
	plain: plainPhases,
};
