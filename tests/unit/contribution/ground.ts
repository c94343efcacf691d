import { planNew, type Ground, type Plan } from '../../../src/contribution/plan.ts';
import type { Request } from '../../../src/contribution/request.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { Content, goodContent } from '../../fixtures/content.ts';

export const TODAY = '2026-11-23';

/** A content as an author finds it on a day. */
export const groundOf = (content: Content): Ground => ({ files: content.files, compendium: content.compendium(), today: TODAY });

const good = goodContent();
const ground = groundOf(good);

/** What a request plans on the good content, and the content once it is written. */
export function begin(request: Request): { plan: Plan; content: Content } {
  const plan = planNew(request, ground);
  return { plan, content: new Content([...good.files, ...plan.files]) };
}

/** What `npm run check` says of a content, open places included. */
export const checked = (content: Content): Finding[] => content.findings();

/** The message with which a request is refused. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The request was not refused.');
}
