// Writes the SQL for a table of sales lines that no file can hold, with a script that is loaded when the user opens it.
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../src/actions/Answer';
import { importData as words } from '../../../src/text/en/importData';
import { Disclosure } from '../../components/Disclosure';
import { Problems } from '../../components/Problems';
import { loadScript } from '../../loadScript';
import type * as script from './showWarehouse';
import type { WarehouseProps } from './WarehouseForm';

export function Warehouse({ years, lastFullYear }: WarehouseProps) {
  const placeRef = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const show = async () => {
    const loaded = await loadScript<typeof script>('showWarehouse');
    setProblems(loaded.ok ? [] : loaded.problems);
    if (loaded.ok && placeRef.current) loaded.value.showWarehouse(placeRef.current, { years, lastFullYear });
  };
  return (
    <Disclosure summary={words.fromWarehouse} onToggle={(isOpen) => void (isOpen && show())}>
      {problems.length > 0 && <Problems problems={problems} again={() => void show()} />}
      <div ref={placeRef} />
    </Disclosure>
  );
}
