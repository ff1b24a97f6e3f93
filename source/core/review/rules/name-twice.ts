import {valueAt} from '../../answers/answers.ts';
import {rowsAt} from '../../answers/rows.ts';
import {repeatedIn} from '../../text/repeated.ts';
import {quoted, spanOfItem} from '../items.ts';
import {always, type Found, type Rule} from '../types.ts';

export const nameTwice: Rule = {
	id: 'name-twice',
	code: 'M05',
	promise: 'Things that others refer to by their names, such as phases and criteria, have different ones.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('off')},
	check: (subject) =>
		subject.interview.questions.flatMap(({path: group, key, item: noun = 'item'}): Found[] => {
			if (key === undefined) return [];
			const rows = rowsAt(subject.answers, group);
			const names = rows.map(({item}) => valueAt(item, key));
			return repeatedIn(names).flatMap((index) => {
				const name = names[index];
				if (typeof name !== 'string') return [];
				return [
					{
						...spanOfItem(subject, `${rows[index]?.path}.${key}`),
						message: `Another ${noun} is called ${quoted(name)} too.`,
						expected: 'a name of its own',
						next: 'Call one of them by another name.',
					},
				];
			});
		}),
	good: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1)\n\n- **Exit**: It runs\n\n### Phase 2: Move (Week 2)\n\n- **Exit**: It runs\n',
	bad: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1)\n\n- **Exit**: It runs\n\n### Phase 2: Build (Week 2)\n\n- **Exit**: It runs\n',
};
