import {Box} from 'ink';
import {Row, type Run} from './row.tsx';

/** A line with something at its left end and something at its right; the left gives way. */
export function TwoSided({left, right}: {left: readonly Run[]; right: readonly Run[]}) {
	return (
		<Box height={1} width="100%" justifyContent="space-between">
			<Box flexShrink={1}>
				<Row runs={left} />
			</Box>
			<Box flexShrink={0} marginLeft={2}>
				<Row runs={right} />
			</Box>
		</Box>
	);
}
