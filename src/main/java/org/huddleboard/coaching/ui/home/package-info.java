/** What coaching lays on My shift. */
@NullMarked
package org.huddleboard.coaching.ui.home;

import org.jspecify.annotations.NullMarked;
