/** Tips as people and programs use them: written, found, tried, checked and changed. */
@NullMarked
package org.huddleboard.tips.application;

import org.jspecify.annotations.NullMarked;
