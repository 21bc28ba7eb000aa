// One execution of the script: its authorization mode, its realm and its bill. Every service reaches the script through `expose`.
import { isDate, isPlainObject } from '../script/kinds';
import type { Realm } from '../script/Realm';
import { assertAllowed, type AuthMode } from './AuthMode';
import { Cost } from './Cost';
import { ASKED_OF_ANY_OBJECT, handleName, OF_ANY_OBJECT, register, shortName } from './handles';
import type { Count, Method, Methods } from './Method';
import { ScriptError } from './ScriptError';
import { fits, typeName } from './typeNames';

export class Execution {
  readonly cost = new Cost();

  /** `scopes` are the manifest's; undefined where it lists no scopes and Google detects them. */
  constructor(
    readonly mode: AuthMode,
    readonly realm: Realm,
    private readonly scopes: readonly string[] | undefined,
    /** Called before each counted call; what it throws is the call's failure. */
    private readonly beforeCall: (name: string, count: Count) => void = () => undefined,
  ) {}

  /**
   * The handle of an object of ours as one of Google's classes: it has the methods of the table and the given fields, and throws by
   * name for everything else, which is why it may be typed as the whole class. When inspected, it is an empty object of the
   * script's realm. `name` is the class's full name.
   */
  expose<T>(name: string, methods: Methods, object: object, fields: Readonly<Record<string, unknown>> = {}): T {
    const refuse = (what: string) => {
      throw this.realm.exception(`${name}.${what} cannot be set`);
    };
    const handle = new Proxy(this.realm.parse('{}') as object, {
      get: (empty, key) => {
        if (typeof key === 'symbol') return key === Symbol.toPrimitive ? () => shortName(name) : undefined;
        if (Object.hasOwn(fields, key)) return fields[key];
        const method = Object.hasOwn(methods, key) ? methods[key] : undefined;
        if (method) return (...values: unknown[]) => this.call(object, name, key, method, values);
        if (key === 'toString') return () => shortName(name);
        if (OF_ANY_OBJECT.includes(key)) return Reflect.get(empty, key) as unknown;
        if (ASKED_OF_ANY_OBJECT.includes(key)) return undefined;
        throw this.realm.exception(`${name}.${key} is not in this host`);
      },
      has: (empty, key) => Object.hasOwn(fields, key) || Object.hasOwn(methods, key) || Reflect.has(empty, key),
      set: (_empty, key) => refuse(String(key)),
      defineProperty: (_empty, key) => refuse(String(key)),
      deleteProperty: (_empty, key) => refuse(String(key)),
      setPrototypeOf: () => refuse('__proto__'),
      preventExtensions: () => false,
    });
    register(handle, name, object);
    return handle as T;
  }

  private call(object: object, className: string, methodName: string, method: Method, values: unknown[]): unknown {
    const name = `${className}.${methodName}`;
    try {
      assertAllowed(method.access, name, this.mode, this.scopes);
      if (!fits(values, method.signatures)) {
        const types = `(${values.map(typeName).join(',')})`;
        if (fits(values, method.missing)) throw new ScriptError(`${name}${types} is not in this host`);
        throw new ScriptError(`The parameters ${types} don't match the method signature for ${name}.`);
      }
      this.cost.add(name, method, 'cells' in object && typeof object.cells === 'number' ? object.cells : 0);
      if (method.count !== 'free') this.beforeCall(name, method.count);
      const implementation = (object as Record<string, (...words: unknown[]) => unknown>)[methodName];
      return this.toRealm(implementation?.apply(object, values));
    } catch (error) {
      throw error instanceof ScriptError ? this.realm.exception(error.message) : error;
    }
  }

  /** The same value made of the script's own arrays, objects and dates; handles and enumerations pass as they are. */
  toRealm(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || handleName(value)) return value;
    if (Array.isArray(value)) return this.realm.array(value.map((item) => this.toRealm(item)));
    if (isDate(value)) return this.realm.date(value.getTime());
    return isPlainObject(value) ? this.realm.parse(JSON.stringify(value)) : value;
  }
}
