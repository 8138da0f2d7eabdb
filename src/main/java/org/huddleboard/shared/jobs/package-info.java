/** Work that runs by the clock on one node at a time, and posts that are tried once more. */
@NullMarked
package org.huddleboard.shared.jobs;

import org.jspecify.annotations.NullMarked;
