// Options of the Java simulator, named as the real flags are.
import type { OptionSpec } from '../core/option.ts';

export const options: readonly OptionSpec[] = [
  { name: 'Xmx', flag: '-Xmx', about: 'size of the whole heap; 0 = so large that it is never the limit', type: 'bytes', default: 0, min: 0, max: 2 ** 29 },
  { name: 'Xmn', flag: '-Xmn', about: 'size of the young generation', type: 'bytes', default: 0, min: 0, max: 2 ** 29 },
  { name: 'SurvivorRatio', flag: '-XX:SurvivorRatio=8', about: 'Eden to one survivor space', type: 'int', default: 8, min: 1, max: 64 },
  { name: 'NewRatio', flag: '-XX:NewRatio=2', about: 'old to young generation', type: 'int', default: 2, min: 1, max: 16 },
  { name: 'MaxTenuringThreshold', flag: '-XX:MaxTenuringThreshold=15', about: 'collections an object survives before promotion', type: 'int', default: 15, min: 0, max: 15 },
  { name: 'TargetSurvivorRatio', flag: '-XX:TargetSurvivorRatio=50', about: 'desired use of a survivor space in percent', type: 'int', default: 50, min: 0, max: 100 },
  { name: 'collector', flag: '-XX:+UseSerialGC', about: 'Serial or Epsilon', type: 'choice', default: 'serial', choices: ['serial', 'epsilon'] },
  { name: 'DisableExplicitGC', flag: '-XX:+DisableExplicitGC', about: 'System.gc() does nothing', type: 'bool', default: false },
  { name: 'SoftRefLRUPolicyMSPerMB', flag: '-XX:SoftRefLRUPolicyMSPerMB=1000', about: 'idle time a soft reference is kept for, per free megabyte', type: 'int', default: 1000, min: 0, max: 1_000_000 },
  { name: 'finalization', flag: '--finalization=enabled', about: 'whether finalizers run', type: 'bool', default: true },
  { name: 'log', flag: '-Xlog:gc,gc+heap:stdout:none', about: 'print the collector\'s log to stdout', type: 'bool', default: false },
];

