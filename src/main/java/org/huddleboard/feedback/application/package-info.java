/** What people do with cards, and what other modules and the owner of the data get to know of them. */
@NullMarked
package org.huddleboard.feedback.application;

import org.jspecify.annotations.NullMarked;
