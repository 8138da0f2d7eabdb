/** Keeps and gives back what was typed. */
@NullMarked
package org.huddleboard.drafts.application;

import org.jspecify.annotations.NullMarked;
