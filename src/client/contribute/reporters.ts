import type { FormContext } from '../../contribution/form-context.ts';
import type { Result } from '../../model/practice.ts';

/** Who can have published a figure, in the words of the site. */
export const reporterLabels = ({ labels }: FormContext): Record<Result['reporter'], string> => ({
  self: labels.reporterSelf,
  official: labels.reporterOfficial,
  'foreign-government': labels.reporterForeign,
  press: labels.reporterPress,
  independent: labels.reporterIndependent,
  'international-organization': labels.reporterInternational,
});
