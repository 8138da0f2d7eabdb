/** Made-up teams in which a link is there or is not: how often the board says so, and how long it takes. */
@NullMarked
package org.huddleboard.bench.link;

import org.jspecify.annotations.NullMarked;
