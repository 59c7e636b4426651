import type { Localised } from '../../model/localised.ts';
import { recordOf } from '../../model/project-records.ts';
import type { Acceptance } from '../../model/records/acceptance.ts';
import { exampleAcceptance } from '../examples/example-acceptance.ts';
import type { Rule } from '../rule.ts';

/** METHOD 7.3: the notice fixes time, place and who attends; then the meeting is held. */
export const noticeBeforeMeeting: Rule = {
  code: 'acceptance/notice-before-meeting',
  gate: 'acceptance',
  section: 'tasks/7-3-1/#steps',
  reads: ['acceptance'],
  *check({ project }) {
    const acceptance = recordOf(project, 'acceptance')?.data;
    const found = problemOf(acceptance);
    if (!found) return;
    const [key, problem] = found;
    yield { kind: 'acceptance', path: acceptance?.[key] ? [key, 'on'] : [], args: { problem } };
  },
  examples: {
    passes: { acceptance: exampleAcceptance() },
    fails: {
      acceptance: exampleAcceptance({
        notice: {
          on: '2026-04-28',
          to: 'customer-pm',
          meetingOn: '2026-04-28',
          time: '14:00',
          place: 'Meeting room 2',
          attendees: ['customer-executive'],
        },
      }),
    },
  },
};

function problemOf(
  acceptance: Acceptance | undefined,
): ['notice' | 'meeting', Localised] | undefined {
  if (!acceptance?.notice) {
    return ['notice', { zh: '没有验收通知。', en: 'There is no acceptance notice.' }];
  }
  if (!acceptance.meeting) {
    return ['meeting', { zh: '没有验收会议的记录。', en: 'No acceptance meeting is recorded.' }];
  }
  const { on, meetingOn } = acceptance.notice;
  const held = acceptance.meeting.on;
  if (on >= held) {
    return [
      'notice',
      {
        zh: `通知 ${on} 才发出，会议在 ${held} 召开。`,
        en: `The notice went out on ${on}, for a meeting on ${held}.`,
      },
    ];
  }
  if (meetingOn === held) return undefined;
  return [
    'meeting',
    {
      zh: `通知的会议日期是 ${meetingOn}，实际在 ${held} 召开。`,
      en: `The notice names ${meetingOn}, but the meeting was held on ${held}.`,
    },
  ];
}
