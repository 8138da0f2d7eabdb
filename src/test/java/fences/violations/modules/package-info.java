/** A small house whose modules reach into each other. */
package fences.violations.modules;
