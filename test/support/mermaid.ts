import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createContext, runInContext} from 'node:vm';

type Task = {
	section: string;
	task: string;
	startTime: Date;
	endTime: Date;
	crit?: boolean;
	milestone?: boolean;
};

type Mermaid = {
	parse(text: string): Promise<{diagramType: string}>;
	mermaidAPI: {
		getDiagramFromText(text: string): Promise<{db: {getTasks(): Task[]; getDiagramTitle(): string}}>;
	};
};

export type Gantt = {
	title: string;
	tasks: {section: string; name: string; start: string; end: string; isCritical: boolean; isMilestone: boolean}[];
};

let loaded: Mermaid | undefined;

/** Mermaid is made for browsers: it finds a window here with just enough of a document for its sanitizer to step aside. */
function mermaid(): Mermaid {
	if (loaded) return loaded;
	const window = {document: {nodeType: 9, createElement: () => ({})}, Element: class {}};
	const context = createContext({window, structuredClone, TextEncoder, setTimeout, console, URL});
	const require = createRequire(import.meta.url);
	runInContext(readFileSync(require.resolve('@mermaid-js/tiny'), 'utf8'), context);
	loaded = runInContext('mermaid', context) as Mermaid;
	return loaded;
}

/** What Mermaid itself reads in a fenced block with a Gantt chart; rejects with its message when it cannot. */
export async function ganttIn(block: string): Promise<Gantt> {
	const text = /^```mermaid\n(.*)\n```$/s.exec(block)?.[1];
	if (text === undefined) throw new Error(`no fenced Mermaid block: ${block}`);
	await mermaid().parse(text);
	const {db} = await mermaid().mermaidAPI.getDiagramFromText(text);
	const tasks = db.getTasks().map(({section, task, startTime, endTime, crit, milestone}) => ({
		section: drawn(section ?? ''),
		name: drawn(task).trim(),
		start: localDay(startTime),
		end: localDay(endTime),
		isCritical: crit === true,
		isMilestone: milestone === true,
	}));
	return {title: drawn(db.getDiagramTitle()), tasks};
}

/** Mermaid keeps entity codes in this form until it draws them. */
function drawn(text: string): string {
	return text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}

function localDay(date: Date): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
