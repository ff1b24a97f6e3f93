import {render, Text, useInput} from 'ink';

function Hello() {
	useInput(() => {});
	return <Text>Ready</Text>;
}

render(<Hello />, {interactive: true});
