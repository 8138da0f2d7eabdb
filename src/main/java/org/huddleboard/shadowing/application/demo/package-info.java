/** Two past weeks of sessions and the offers of the next two, as the demo centre tells them. */
@NullMarked
package org.huddleboard.shadowing.application.demo;

import org.jspecify.annotations.NullMarked;
