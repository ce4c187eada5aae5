"use strict";
// Keys go to the workbench at once, without a click on it first.
window.addEventListener("load", () => {
  document.querySelector(".xterm-helper-textarea").focus();
});
