import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/document/block.ts';
import { fittedWidths } from '../../../src/document/content-widths.ts';

const cell = (value: string): Inline[] => [{ type: 'text', value }];

const long = '核对项目资料与编号规范一致，移交维护部后由服务部门归档。'.repeat(4);

describe('widths of a table whose list has a layout', () => {
  it('take from a column of names what it would leave empty, and give it to the text beside it', () => {
    const rows = [
      [cell('事项'), cell('移交内容'), cell('移交人')],
      [cell('项目文档'), cell(long), cell('林晓')],
    ];
    const [item = 0, content = 0, person = 0] = fittedWidths([2, 4, 2], rows);
    expect(person).toBeLessThan(6);
    expect(item).toBeLessThan(7);
    expect(content).toBeGreaterThan(40);
  });

  it('stay as the layout has them where every column wraps', () => {
    const rows = [
      [cell('做法'), cell('原因')],
      [cell(long), cell(long)],
    ];
    const [done = 0, reason = 0] = fittedWidths([5, 3], rows);
    expect(done / reason).toBeCloseTo(5 / 3, 1);
  });

  it('follow the words where nothing wraps', () => {
    const rows = [
      [cell('Person'), cell('Duty')],
      [cell('Ruth'), cell('Answers the hotline on weekdays')],
    ];
    const [person = 0, duty = 0] = fittedWidths([1, 1], rows);
    expect(duty).toBeGreaterThan(2 * person);
  });

  it('measure the longest of several lines, and what stands inside emphasis', () => {
    const lines: Inline[] = [
      { type: 'emphasis', children: cell('Handed over on: ') },
      { type: 'token', value: '2026-04-24' },
      { type: 'break' },
      { type: 'text', value: '杜若微' },
    ];
    const [, handed = 0] = fittedWidths(
      [1, 9],
      [
        [cell('Title'), cell('Handed over')],
        [cell(long), lines],
      ],
    );
    expect(handed).toBeCloseTo(26 / 2 + 1.5, 1);
  });
});
