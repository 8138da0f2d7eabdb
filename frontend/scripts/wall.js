/* Watches a wall from inside: it stays awake, and comes back by itself when the server was away. */
(() => {
  "use strict";
  if (window.hbWall) {
    return;
  }
  window.hbWall = true;

  const QUIET = 45_000;
  const LOOK = 5_000;
  const wall = () => document.querySelector("main.wall");
  let heard = Date.now();

  /* Each tick of the server leaves its mark; anything it draws is a life sign as well. */
  new MutationObserver(() => {
    heard = Date.now();
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-beat"],
  });

  /* A page that was asleep has not heard anything, so it gets one look's time before it judges. */
  let looked = Date.now();
  setInterval(async () => {
    const slept = Date.now() - looked > 3 * LOOK;
    looked = Date.now();
    if (slept) {
      heard = Math.max(heard, looked - QUIET + LOOK);
    }
    if (!location.pathname.endsWith("/wall") || looked - heard < QUIET) {
      return;
    }
    try {
      const answer = await fetch("wall", { cache: "no-store", method: "HEAD" });
      if (answer.ok) {
        location.reload();
      }
    } catch {
      /* still away: look again in five seconds */
    }
  }, LOOK);

  /* Where the browser lets a page keep the screen awake, it does; elsewhere the foot of the wall says so. */
  async function stayAwake() {
    try {
      await navigator.wakeLock.request("screen");
      document.documentElement.removeAttribute("data-sleepy");
    } catch {
      document.documentElement.setAttribute("data-sleepy", "");
    }
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && wall()) {
      stayAwake();
    }
  });
  stayAwake();
})();
