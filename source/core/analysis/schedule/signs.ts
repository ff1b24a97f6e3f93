/** What a part of the chart stands for; a screen may colour it. */
export type Tone = 'plain' | 'quiet' | 'bar' | 'critical' | 'slack' | 'milestone' | 'today';

export type ChartPiece = {text: string; tone: Tone};

type Sign = 'bar' | 'critical' | 'slack' | 'milestone' | 'today';

/** One column for each sign. */
export type Signs = Readonly<Record<Sign | 'ellipsis', string>>;

export const usualSigns: Signs = {bar: '▒', critical: '█', slack: '·', milestone: '◆', today: '│', ellipsis: '…'};

export const asciiSigns: Signs = {bar: '=', critical: '#', slack: '.', milestone: 'o', today: '|', ellipsis: '...'};

const words: readonly (readonly [Sign, string])[] = [
	['critical', 'critical path'],
	['bar', 'phase'],
	['slack', 'slack'],
	['milestone', 'milestone'],
	['today', 'today'],
];

/** The meaning of the signs that occur, as many as fit into the width. */
export function legendOf(pieces: readonly ChartPiece[], signs: Signs, width: number): ChartPiece[] {
	const legend: ChartPiece[] = [];
	let used = 0;
	for (const [tone, word] of words.filter(([sign]) => pieces.some((piece) => piece.tone === sign))) {
		const space = used === 0 ? '' : '  ';
		const entry = ` ${word}`;
		used += space.length + 1 + entry.length;
		if (used > width) break;
		legend.push({text: space + signs[tone], tone}, {text: entry, tone: 'quiet'});
	}

	return legend;
}
