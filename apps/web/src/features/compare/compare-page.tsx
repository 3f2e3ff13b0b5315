import { policy } from '@helder/contract/policy.js';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Comparison, ComparisonFrame } from './comparison';

/** For everybody, where no platform was chosen. */
export const Component = () => (
  <ComparisonFrame>
    <Answered of={useAnswer(policy.simulations, {})}>{({ items }) => <Comparison of={items} />}</Answered>
  </ComparisonFrame>
);
