import {startFinder} from './document/finder.ts'

/*
 * What marks in a document what was searched for. A page loads it only where its address says so.
 */

const form = document.querySelector<HTMLFormElement>('form[data-within]')
if (form) void startFinder(form, [...document.querySelectorAll('article .column')])
