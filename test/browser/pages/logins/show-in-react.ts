import { createElement, StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** Finishes a login as a React application does; in strict mode it begins each effect twice. */
export function showInReact(
  element: HTMLElement,
  finish: () => Promise<boolean>,
  storyOf: (isBack: boolean) => string,
): void {
  const stories: string[] = []
  function Login() {
    const [shown, show] = useState('')
    useEffect(() => {
      finish()
        .then(storyOf, String)
        .then((story) => show(`${stories.push(story)} times: ${[...new Set(stories)].join()}`))
        .catch(reportError)
    }, [])
    return createElement('output', null, shown)
  }
  createRoot(element).render(createElement(StrictMode, null, createElement(Login)))
}
