import { policy } from '@helder/contract/policy.js';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Comparison, ComparisonFrame } from './comparison';

/** For admins, on every platform. */
export const Component = () => (
  <ComparisonFrame>
    <Answered of={useAnswer(policy.adminSimulations, {})}>{({ items }) => <Comparison of={items} />}</Answered>
  </ComparisonFrame>
);
