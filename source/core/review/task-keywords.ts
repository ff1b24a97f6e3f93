/** A line of an outliner that begins with the state of a task, with a statement of a few words behind it. */
const task =
	/^\s*(?:(?:[-*+]|\d{1,3}[.)]|#{1,6})\s+)(?:\[[ xX-]\]\s+)?(?<state>TODO|DOING|DONE|NOW|LATER|NEXT|WAIT(?:ING)?|STARTED|IN-PROGRESS|CANCELL?ED)\s+(?:\[#[A-C]\]\s+)?(?<text>\S+\s+\S.*)$/;

/** What is to be done to the document itself is a gap in it. */
const writing =
	/^(?:describe|explain|elaborate|expand|fill|mention|specify|clarify|say|flesh|rewrite|complete (?:this|the (?:section|list|table|text))|(?:write|add|put|insert) (?:this|it|up|more|here|something|(?:a |the |an )?(?:\w+ )?(?:section|paragraph|text|details?|description|numbers?|figures?|examples?|diagrams?|links?)))(?!\p{L})/iu;

/** As few of one state are a note to oneself. */
const fewest = 3;

/**
 * The lines, from 0, that begin with TODO as a task does in an outliner (org-mode, Logseq): several do so, or others have
 * a later state. There the word holds no place for anything.
 */
export function tasksByKeyword(lines: readonly string[]): ReadonlySet<number> {
	const tasks = lines.flatMap((line, index) => {
		const {state, text = ''} = task.exec(line)?.groups ?? {};
		return state === undefined || writing.test(text) ? [] : [{state, index}];
	});
	const open = tasks.filter(({state}) => state === 'TODO').map(({index}) => index);
	return new Set(open.length >= fewest || tasks.length > open.length ? open : []);
}
