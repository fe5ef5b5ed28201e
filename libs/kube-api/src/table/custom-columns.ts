import type { CustomKind } from '@pilothouse/kube-model/custom/custom-resource';
import { printedCell, shownColumns } from '@pilothouse/kube-model/custom/printed-cell';
import type { Column } from '@pilothouse/kube-model/resource';
import { commonCells } from './cells.ts';
import type { FilledColumn } from './rows.ts';

const nameColumn: Column = {
  name: 'Name',
  type: 'string',
  format: 'name',
  priority: 0,
  description: 'Identifies the object among those of its kind in its namespace.',
};

/** The name, and what the definition wants to be seen of an object. */
export function customColumns({ printerColumns }: CustomKind): readonly FilledColumn[] {
  const own = shownColumns(printerColumns).map((printed): FilledColumn => {
    const { name, format, jsonPath, priority = 0 } = printed;
    const description = printed.description || `Custom resource definition column (in JSONPath format): ${jsonPath}`;
    const type = columnTypes.find((one) => one === printed.type) ?? 'string';
    return {
      column: { name, type, ...(format !== undefined && { format }), priority, description },
      cell: (object, now) => printedCell(printed, object, now),
    };
  });
  const nameCell = commonCells.Name;
  return nameCell ? [{ column: nameColumn, cell: nameCell }, ...own] : own;
}

const columnTypes = ['string', 'integer', 'number', 'boolean', 'date'] as const;
