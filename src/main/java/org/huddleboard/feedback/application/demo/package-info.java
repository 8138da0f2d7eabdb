/** The demo centre's cards. */
@NullMarked
package org.huddleboard.feedback.application.demo;

import org.jspecify.annotations.NullMarked;
