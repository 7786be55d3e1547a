// The lazy door to the live component: everything of the framework is behind it.
import { mount, type ComponentProps } from 'svelte';
import Demo from './panes/Demo.svelte';

export function mountDemo(target: HTMLElement, props: ComponentProps<typeof Demo>): void {
  mount(Demo, { target, props });
}
